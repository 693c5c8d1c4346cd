// SPDX-License-Identifier: Apache-2.0
// The closed words that findings carry as values, in the reader's language.
#include "checks/guidance/value_words.h"

#include <QLatin1String>
#include <QtGlobal>

namespace aovpn::guidance {
namespace {

struct ValueWord
{
    const char *key;
    const char *word;
    const char *text;
};

constexpr ValueWord kWords[] = {
    // profile.device-tunnel.settings
    //: stands behind "breaks a condition:"
    {"detail", "not-ikev2", QT_TRANSLATE_NOOP("Guidance", "the tunnel type is not IKEv2")},
    {"detail", "not-machine-certificate",
     QT_TRANSLATE_NOOP("Guidance", "it does not sign in with a machine certificate")},
    {"detail", "force-tunnel",
     QT_TRANSLATE_NOOP("Guidance", "it sends all traffic through the tunnel")},
    {"detail", "user-method", QT_TRANSLATE_NOOP("Guidance", "it names a sign-in method for users")},
    {"detail", "not-always-on", QT_TRANSLATE_NOOP("Guidance", "it is not Always On")},
    {"detail", "trigger", QT_TRANSLATE_NOOP("Guidance", "an app or a name triggers it")},
    {"detail", "user-phonebook", QT_TRANSLATE_NOOP("Guidance", "it lies in a user's phone book")},
    // *.chain.ca-unfit
    //: stands behind "The issuer ... does not count as an authority for this certificate:"
    {"detail", "not-ca", QT_TRANSLATE_NOOP("Guidance", "it is not marked as an authority")},
    {"detail", "path-length",
     QT_TRANSLATE_NOOP("Guidance", "more authorities follow it than it allows")},
    {"detail", "key-usage", QT_TRANSLATE_NOOP("Guidance", "its key may not sign certificates")},
    {"detail", "extended-key-usage",
     QT_TRANSLATE_NOOP("Guidance", "its purposes do not include this one")},
    {"detail", "name-constraints", QT_TRANSLATE_NOOP("Guidance", "it may not vouch for this name")},
    {"detail", "not-yet-valid", QT_TRANSLATE_NOOP("Guidance", "it is not valid yet")},
    {"detail", "critical-extension",
     QT_TRANSLATE_NOOP("Guidance", "it carries a demand that could not be understood")},
    {"detail", "other", QT_TRANSLATE_NOOP("Guidance", "it breaks a rule for issuing authorities")},
    // reachability.udp*.silent
    //: stands behind "the web port:"
    {"tcp443", "answers", QT_TRANSLATE_NOOP("Guidance", "answers")},
    {"tcp443", "silent", QT_TRANSLATE_NOOP("Guidance", "no answer")},
    {"tcp443", "refused", QT_TRANSLATE_NOOP("Guidance", "refused")},
    {"tcp443", "not-tested", QT_TRANSLATE_NOOP("Guidance", "not tested")},
    // reachability.fragments.dropped
    //: stands behind "IKE fragmentation at the server:"
    {"fragmentation", "supported", QT_TRANSLATE_NOOP("Guidance", "offered")},
    {"fragmentation", "not supported", QT_TRANSLATE_NOOP("Guidance", "not offered")},
    {"fragmentation", "unknown", QT_TRANSLATE_NOOP("Guidance", "not known")},
    // reachability.ike-auth.silent
    //: stands behind "Asked again without IKE fragmentation:"
    {"unsplit", "answers", QT_TRANSLATE_NOOP("Guidance", "answered")},
    {"unsplit", "silent", QT_TRANSLATE_NOOP("Guidance", "no answer")},
    {"unsplit", "not-tested", QT_TRANSLATE_NOOP("Guidance", "not tested")},
    // reachability.ike.no-common-proposal
    //: stands behind "found to differ:"
    {"differs", "encryption", QT_TRANSLATE_NOOP("Guidance", "the encryption")},
    {"differs", "integrity", QT_TRANSLATE_NOOP("Guidance", "the integrity check")},
    {"differs", "group", QT_TRANSLATE_NOOP("Guidance", "the Diffie-Hellman group")},
    {"differs", "several", QT_TRANSLATE_NOOP("Guidance", "more than one of them")},
    //: stands in a command in place of a value that is not known
    {"serverEncryption", "unknown", QT_TRANSLATE_NOOP("Guidance", "(as on the server)")},
    //: stands in a command in place of a value that is not known
    {"serverIntegrity", "unknown", QT_TRANSLATE_NOOP("Guidance", "(as on the server)")},
    //: stands in a command in place of a value that is not known
    {"serverGroup", "unknown", QT_TRANSLATE_NOOP("Guidance", "(as on the server)")},
    //: stands in a command in place of a value that is not known
    {"cipher", "unknown", QT_TRANSLATE_NOOP("Guidance", "(as on the server)")},
    //: stands in a command in place of a value that is not known
    {"authentication", "unknown", QT_TRANSLATE_NOOP("Guidance", "(as on the server)")},
    //: stands in a command in place of a value that is not known
    {"pfs", "unknown", QT_TRANSLATE_NOOP("Guidance", "(as on the server)")},
    //: stands in a command in place of a value that is not known
    {"profileEncryption", "unknown", QT_TRANSLATE_NOOP("Guidance", "(as on the client)")},
    //: stands in a command in place of a value that is not known
    {"profileIntegrity", "unknown", QT_TRANSLATE_NOOP("Guidance", "(as on the client)")},
    //: stands in a command in place of a value that is not known
    {"profileGroup", "unknown", QT_TRANSLATE_NOOP("Guidance", "(as on the client)")},
    // authentication.identity.refused
    //: stands in brackets behind "the name"
    {"kind", "profile", QT_TRANSLATE_NOOP("Guidance", "the one that the profile sends")},
    {"kind", "policy", QT_TRANSLATE_NOOP("Guidance", "the one that the site policy names")},
    {"kind", "anonymous", QT_TRANSLATE_NOOP("Guidance", "one made up by this program")},
    {"kind", "own", QT_TRANSLATE_NOOP("Guidance", "the user's own")},
    // authentication.inner-differs
    {"topic", "server-names", QT_TRANSLATE_NOOP("Guidance", "the server names")},
    {"topic", "trusted-roots", QT_TRANSLATE_NOOP("Guidance", "the trusted roots")},
    // client-certificate.*
    //: stands behind "takes a certificate from"
    {"store", "machine", QT_TRANSLATE_NOOP("Guidance", "the computer's store")},
    {"store", "user", QT_TRANSLATE_NOOP("Guidance", "the user's store")},
    // adapter.service.*
    //: stands behind "start type:"
    {"start", "automatic", QT_TRANSLATE_NOOP("Guidance", "automatic")},
    {"start", "manual", QT_TRANSLATE_NOOP("Guidance", "manual")},
    {"start", "disabled", QT_TRANSLATE_NOOP("Guidance", "disabled")},
    // network.clock.skew
    //: stands behind "N minutes" and before "the clock of"
    {"direction", "ahead", QT_TRANSLATE_NOOP("Guidance", "ahead of")},
    {"direction", "behind", QT_TRANSLATE_NOOP("Guidance", "behind")},
    // network.proxy.*
    //: stands behind "from:"
    {"source", "environment", QT_TRANSLATE_NOOP("Guidance", "environment variables")},
    {"source", "user", QT_TRANSLATE_NOOP("Guidance", "the settings of this user")},
    {"source", "machine", QT_TRANSLATE_NOOP("Guidance", "the settings of this computer")},
    {"source", "policy", QT_TRANSLATE_NOOP("Guidance", "a policy of the organisation")},
    // profile.trigger.trusted-network-not-recognised
    {"category", "public", QT_TRANSLATE_NOOP("Guidance", "a public network")},
    {"category", "private", QT_TRANSLATE_NOOP("Guidance", "a private network")},
    {"category", "domain", QT_TRANSLATE_NOOP("Guidance", "the organisation's network")},
    // routing.mode.not-expected
    {"profile", "force", QT_TRANSLATE_NOOP("Guidance", "force tunnel")},
    {"profile", "split", QT_TRANSLATE_NOOP("Guidance", "split tunnel")},
    {"expected", "force", QT_TRANSLATE_NOOP("Guidance", "force tunnel")},
    {"expected", "split", QT_TRANSLATE_NOOP("Guidance", "split tunnel")},
};

} // namespace

const char *valueWord(QStringView key, QStringView word)
{
    for (const ValueWord &row : kWords) {
        if (key == QLatin1String(row.key) && word == QLatin1String(row.word)) {
            return row.text;
        }
    }
    return nullptr;
}

} // namespace aovpn::guidance
