# SPDX-License-Identifier: Apache-2.0
# bash completion for aovpn-doctor-cli

_aovpn_doctor_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]}
    local previous=${COMP_WORDS[COMP_CWORD - 1]}
    local judging='--site --html --json --text --bundle --privacy --reader --lang --deadline -q -v'
    local showing='--json --lang -q -v'
    local commands='diagnose replay explain certificate decode profile compare intune selftest checks'
    local command='' word
    COMPREPLY=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case " $commands " in
            *" $word "*)
                command=$word
                break
                ;;
        esac
    done

    case $previous in
        --site | --html | --json | --text | --bundle | --profile | --events | --untrusted | --trust | --crl)
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return
            ;;
        --privacy)
            mapfile -t COMPREPLY < <(compgen -W 'full ticket public' -- "$current")
            return
            ;;
        --reader)
            mapfile -t COMPREPLY < <(compgen -W 'user helpdesk administrator' -- "$current")
            return
            ;;
        --lang)
            mapfile -t COMPREPLY < <(compgen -W 'en de es fr ja pt_BR zh_CN' -- "$current")
            return
            ;;
        --purpose)
            mapfile -t COMPREPLY < <(compgen -W 'ike-server sstp-server client nps-server' -- "$current")
            return
            ;;
        --only)
            mapfile -t COMPREPLY < <(compgen -W 'profile network name reachability server-certificate
                client-certificate authentication adapter routing' -- "$current")
            return
            ;;
        --answer)
            mapfile -t COMPREPLY < <(compgen -W 'works-elsewhere= colleagues-too= typed-password=' -- "$current")
            return
            ;;
        --symptom)
            mapfile -t COMPREPLY < <(compgen -W 'no-internet no-data cannot-establish does-not-connect
                not-automatic first-steps certificate-blade conditional-access tss' -- "$current")
            return
            ;;
        --server | --connection | --identity | --name | --at | --deadline)
            return
            ;;
    esac

    local options
    case $command in
        '') options="$commands --help --version" ;;
        diagnose) options="--server --connection --profile --symptom --events --only --answer --identity $judging" ;;
        replay) options="--answer $judging" ;;
        certificate) options="--purpose --untrusted --trust --crl --name --at $judging" ;;
        profile) options="--connection --symptom --events --answer $judging" ;;
        intune) options="--server --connection --profile --only $judging" ;;
        checks) options="--site $showing" ;;
        *) options=$showing ;;
    esac
    if [[ $current == -* || -z $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
        return
    fi
    case $command in
        replay | certificate | decode | profile | compare) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
    esac
} && complete -o filenames -F _aovpn_doctor_cli aovpn-doctor-cli
