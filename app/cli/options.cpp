// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options.h"

#include "checks/guidance/guidance.h"
#include "checks/guidance/questions.h"
#include "checks/model/sign_in_name.h"
#include "checks/model/symptom.h"

#include <QTimeZone>

#include <functional>
#include <iterator>

using namespace Qt::StringLiterals;

namespace aovpn::cli {
namespace {

constexpr double kShortestDeadlineSeconds = 0.1;
constexpr double kLongestDeadlineSeconds = 600;

Failure misuse(const QString &detail)
{
    return {FailureKind::Malformed, 0, detail + u" (see --help)"_s, {}};
}

/// What every command that judges takes.
constexpr char kJudging[] =
    "--site --html --json --text --bundle --privacy --lang --reader --deadline";
/// What a command takes that only shows something.
constexpr char kShowing[] = "--json --lang";

/// One command: its operand and which options it takes.
struct CommandShape
{
    const char *name;
    const char *operand; ///< null: it takes none
    const char *options; ///< of its own, blank-separated
    const char *common = kJudging;
    const char *second = nullptr; ///< a second operand
};

constexpr CommandShape kCommands[] = {
    {"diagnose", nullptr,
     "--server --connection --profile --symptom --events --only --answer --identity"},
    {"replay", "FILE", "--answer"},
    {"explain", "CODE", "", kShowing},
    {"certificate", "CHAIN.pem", "--purpose --untrusted --trust --crl --name --at"},
    {"decode", "FILE", "", kShowing},
    {"profile", "FILE", "--connection --symptom --events --answer"},
    {"compare", "A", "", kShowing, "B"},
    {"intune", nullptr, "--server --connection --profile --only"},
    {"selftest", nullptr, "", kShowing},
    {"checks", nullptr, "--site", kShowing},
};

const CommandShape *shapeOf(const QString &name)
{
    const auto found = std::find_if(
        std::begin(kCommands), std::end(kCommands),
        [&name](const CommandShape &shape) { return name == QLatin1String(shape.name); });
    return found == std::end(kCommands) ? nullptr : found;
}

bool isListed(const QString &option, const char *options)
{
    return QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts).contains(option);
}

template <typename E> QString words()
{
    QStringList names;
    for (const auto &row : EnumNames<E>::kNames) {
        names.append(QLatin1String(row.name));
    }
    return names.join(u", "_s);
}

std::optional<Failure> setStages(Options &options, const QString &value)
{
    const QStringList parts = value.split(u',');
    for (const QString &part : parts) {
        const auto stage = enumValue<Stage>(part.trimmed());
        if (!stage) {
            return misuse(u"--only: \"%1\" is not a stage; expected some of %2"_s.arg(
                part.left(60), words<Stage>()));
        }
        options.only.append(*stage);
    }
    return std::nullopt;
}

std::optional<Failure> setTime(Options &options, const QString &value)
{
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    constexpr qint64 kYear10000 = 253402300800;
    if (isNumber && seconds >= 0 && seconds < kYear10000) {
        options.atUtc = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
        return std::nullopt;
    }
    QDateTime time = isNumber ? QDateTime() : QDateTime::fromString(value, Qt::ISODate);
    if (!time.isValid()) {
        return misuse(
            u"--at: \"%1\" is not a time; expected ISO 8601 UTC (2026-03-01T12:00:00Z) or Unix seconds"_s
                .arg(value.left(60)));
    }
    if (time.timeSpec() == Qt::LocalTime) {
        time.setTimeSpec(Qt::UTC); // without a zone it is UTC
    }
    options.atUtc = time.toUTC();
    return std::nullopt;
}

std::optional<Failure> setDeadline(Options &options, const QString &value)
{
    bool isNumber = false;
    const double seconds = value.toDouble(&isNumber);
    if (!isNumber || !(seconds >= kShortestDeadlineSeconds) || seconds > kLongestDeadlineSeconds) {
        return misuse(
            u"--deadline: \"%1\" is not a number of seconds from %2 to %3"_s.arg(value.left(60))
                .arg(kShortestDeadlineSeconds)
                .arg(kLongestDeadlineSeconds));
    }
    options.deadline = std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
    return std::nullopt;
}

/// The words on lines of their own, none too long for a narrow window.
QString symptomLines()
{
    constexpr qsizetype kLongest = 80;
    QString text;
    QString line = u"symptom words:"_s;
    for (const QString &word : symptomWords()) {
        if (line.size() + word.size() + 2 > kLongest) {
            text += line + u'\n';
            line = QString(7, u' ');
        }
        line += u' ' + word + u',';
    }
    line.chop(1);
    return text + line + u'\n';
}

std::optional<Failure> setSymptom(Options &options, const QString &value)
{
    if (codeEntry(value) == nullptr && !codeNumber(value)) {
        return misuse(
            u"--symptom: \"%1\" is not an error code (809, 0x800B0109, ...) and not one of %2"_s
                .arg(value.left(60), symptomWords().join(u", "_s)));
    }
    options.symptom = value;
    return std::nullopt;
}

/// "works-elsewhere=no"; one answer to each question.
std::optional<Failure> setAnswer(Options &options, const QString &value)
{
    const QString question = value.section(u'=', 0, 0);
    const QString answer = value.section(u'=', 1);
    if (questionEntry(question) == nullptr) {
        QStringList known;
        for (const QuestionEntry &entry : allQuestions()) {
            known.append(QLatin1String(entry.id));
        }
        return misuse(u"--answer: \"%1\" is not a question; expected one of %2"_s.arg(
            question.left(60), known.join(u", "_s)));
    }
    if (!isAnswer(answer)) {
        return misuse(
            u"--answer: \"%1\" is not an answer to %2; expected yes, no or unknown, as in %2=yes"_s
                .arg(answer.left(60), question));
    }
    if (options.answers.contains(question)) {
        return misuse(u"--answer: %1 is given twice"_s.arg(question));
    }
    options.answers.insert(question, answer);
    return std::nullopt;
}

template <typename E>
std::optional<Failure> setWord(const QString &option, const QString &value, E &member)
{
    const auto word = enumValue<E>(value);
    if (!word) {
        return misuse(u"%1: \"%2\" is not one of %3"_s.arg(option, value.left(60), words<E>()));
    }
    member = *word;
    return std::nullopt;
}

std::optional<Failure> setOption(Options &options, const QString &option, const QString &value)
{
    const QMap<QString, QString *> texts{
        {u"--server"_s, &options.server},     {u"--connection"_s, &options.connection},
        {u"--profile"_s, &options.profile},   {u"--events"_s, &options.events},
        {u"--identity"_s, &options.identity}, {u"--untrusted"_s, &options.untrusted},
        {u"--trust"_s, &options.trust},       {u"--crl"_s, &options.crl},
        {u"--name"_s, &options.name},         {u"--site"_s, &options.site},
        {u"--html"_s, &options.html},         {u"--json"_s, &options.json},
        {u"--text"_s, &options.text},         {u"--bundle"_s, &options.bundle},
        {u"--lang"_s, &options.language},
    };
    if (QString *text = texts.value(option, nullptr)) {
        if (value.isEmpty()) {
            return misuse(option + u" needs a value"_s);
        }
        *text = value;
        return std::nullopt;
    }
    if (option == u"--symptom") {
        return setSymptom(options, value);
    }
    if (option == u"--answer") {
        return setAnswer(options, value);
    }
    if (option == u"--only") {
        return setStages(options, value);
    }
    if (option == u"--at") {
        return setTime(options, value);
    }
    if (option == u"--deadline") {
        return setDeadline(options, value);
    }
    if (option == u"--reader") {
        return setWord(option, value, options.reader);
    }
    if (option == u"--privacy") {
        return setWord(option, value, options.privacy);
    }
    CertificatePurpose purpose = CertificatePurpose::IkeServer;
    auto failure = setWord(option, value, purpose);
    options.purpose = purpose;
    return failure;
}

/// How many targets are named; a connection of a profile is one.
int targetsGiven(const Options &options)
{
    return (options.server.isEmpty() ? 0 : 1) + (options.profile.isEmpty() ? 0 : 1) +
           (options.connection.isEmpty() || !options.profile.isEmpty() ? 0 : 1);
}

/// What the shape of a command demands beyond single options.
std::optional<Failure> checkWhole(const Options &options)
{
    if (options.command == u"diagnose" && targetsGiven(options) != 1) {
        return misuse(
            u"diagnose needs one of --server NAME, --connection NAME or --profile FILE"_s);
    }
    if (options.command == u"intune" && targetsGiven(options) > 1) {
        return misuse(u"intune takes one of --server NAME, --connection NAME or --profile FILE, "
                      "or none of them"_s);
    }
    if (!options.identity.isEmpty() && !isSignInName(options.identity)) {
        return misuse(
            u"--identity should be a name of at most %1 octets without control characters"_s.arg(
                kLongestSignInName));
    }
    if (options.command == u"certificate" && !options.purpose) {
        return misuse(
            u"certificate needs --purpose with one of %1"_s.arg(words<CertificatePurpose>()));
    }
    QStringList toStdout;
    for (const NamedFile &file : outputFiles(options)) {
        if (file.path == u"-") {
            toStdout.append(file.name);
        }
    }
    if (options.command == u"intune" && !toStdout.isEmpty()) {
        return misuse(
            u"intune writes its line to standard output; %1 needs a file"_s.arg(toStdout.first()));
    }
    if (toStdout.size() > 1) {
        return misuse(u"only one of %1 can go to standard output"_s.arg(toStdout.join(u" and "_s)));
    }
    // What cannot be decoded was replaced: a file of another name would be written.
    for (const NamedFile &file : inputFiles(options) + outputFiles(options)) {
        if (file.path.contains(QChar::ReplacementCharacter)) {
            return misuse(u"%1: the name \"%2\" is not valid UTF-8; expected one that is"_s.arg(
                file.name, file.path.left(200)));
        }
    }
    return std::nullopt;
}

} // namespace

QList<NamedFile> outputFiles(const Options &options)
{
    QList<NamedFile> files{{u"--html"_s, options.html},
                           {u"--json"_s, options.json},
                           {u"--text"_s, options.text},
                           {u"--bundle"_s, options.bundle}};
    files.removeIf([](const NamedFile &file) { return file.path.isEmpty(); });
    return files;
}

QList<NamedFile> inputFiles(const Options &options)
{
    const CommandShape *shape = shapeOf(options.command);
    QList<NamedFile> files{{u"--profile"_s, options.profile},
                           {u"--events"_s, options.events},
                           {u"--untrusted"_s, options.untrusted},
                           {u"--trust"_s, options.trust},
                           {u"--crl"_s, options.crl},
                           {u"--site"_s, options.site}};
    if (shape != nullptr && shape->operand != nullptr && options.command != u"explain") {
        files.prepend({QLatin1String(shape->operand), options.operand});
    }
    if (shape != nullptr && shape->second != nullptr) {
        files.append({QLatin1String(shape->second), options.second});
    }
    files.removeIf([](const NamedFile &file) { return file.path.isEmpty(); });
    return files;
}

Result<Options> parseOptions(const QStringList &arguments)
{
    Options options;
    QStringList given;
    const CommandShape *shape = nullptr;
    bool onlyOperands = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (onlyOperands || !argument.startsWith(u'-') || argument == u"-") {
            if (shape == nullptr) {
                shape = shapeOf(argument);
                if (shape == nullptr) {
                    return misuse(u"\"%1\" is not a command"_s.arg(argument.left(60)));
                }
                options.command = argument;
            } else if (shape->operand != nullptr && options.operand.isEmpty()) {
                if (argument.isEmpty()) {
                    return misuse(u"%1 needs %2, but an empty text was given"_s.arg(
                        options.command, QLatin1String(shape->operand)));
                }
                options.operand = argument;
            } else if (shape->second != nullptr && options.second.isEmpty()) {
                if (argument.isEmpty()) {
                    return misuse(u"%1 needs %2, but an empty text was given"_s.arg(
                        options.command, QLatin1String(shape->second)));
                }
                options.second = argument;
            } else {
                return misuse(u"\"%1\" is one argument too many"_s.arg(argument.left(60)));
            }
            continue;
        }
        if (argument == u"--") {
            onlyOperands = true;
        } else if (argument == u"-h" || argument == u"--help") {
            options.help = true;
            return options;
        } else if (argument == u"--version") {
            options.version = true;
            return options;
        } else if (argument == u"-q") {
            options.quiet = true;
        } else if (argument == u"-v") {
            options.verbose = true;
        } else if (shape != nullptr && options.operand.isEmpty() && shape->operand != nullptr &&
                   QLatin1String(shape->name) == u"explain" && argument.size() > 1 &&
                   argument[1].isDigit()) {
            options.operand = argument; // a negative code: explain -2146762487
        } else {
            const QString option = argument.section(u'=', 0, 0);
            const bool known = isListed(option, shape == nullptr ? kJudging : shape->common) ||
                               (shape != nullptr && isListed(option, shape->options));
            if (!known) {
                return misuse(
                    shape == nullptr
                        ? u"\"%1\" stands before the command or is unknown"_s.arg(option.left(60))
                        : u"%1 does not take \"%2\""_s.arg(options.command, option.left(60)));
            }
            if (given.contains(option) && option != u"--answer") {
                return misuse(option + u" is given twice"_s);
            }
            const bool joined = argument.contains(u'=');
            if (!joined && i + 1 >= arguments.size()) {
                return misuse(option + u" needs a value"_s);
            }
            const QString value = joined ? argument.section(u'=', 1) : arguments[++i];
            if (auto failure = setOption(options, option, value)) {
                return *failure;
            }
            given.append(option);
        }
    }
    if (shape == nullptr) {
        return misuse(u"no command given"_s);
    }
    if (shape->operand != nullptr && options.operand.isEmpty()) {
        return misuse(u"%1 needs %2"_s.arg(options.command, QLatin1String(shape->operand)));
    }
    if (shape->second != nullptr && options.second.isEmpty()) {
        return misuse(u"%1 needs %2 and %3"_s.arg(options.command, QLatin1String(shape->operand),
                                                  QLatin1String(shape->second)));
    }
    for (const QString &option : std::as_const(given)) {
        if (!isListed(option, shape->common) && !isListed(option, shape->options)) {
            return misuse(u"%1 does not take \"%2\""_s.arg(options.command, option));
        }
    }
    if (auto failure = checkWhole(options)) {
        return *failure;
    }
    return options;
}

QString usage()
{
    return u"AOVPN Doctor finds out why a Windows VPN connection does not work.\n"
           "\n"
           "aovpn-doctor-cli COMMAND ...\n"
           "  diagnose (--server NAME | --connection NAME | --profile FILE [--connection NAME])\n"
           "           [--symptom CODE-OR-WORD] [--events FILE] [--only STAGE,..] [--identity "
           "NAME]\n"
           "                         ask this computer and the network, judge\n"
           "  replay FILE            judge a bundle, or the bundle inside an HTML report, again\n"
           "  explain CODE           what an error code means and what to do\n"
           "  certificate CHAIN.pem --purpose ike-server|sstp-server|client|nps-server "
           "[--untrusted FILE]\n"
           "           [--trust FILE] [--crl FILE] [--name NAME] [--at TIME]\n"
           "                         judge a certificate; TIME: ISO 8601 UTC or Unix seconds\n"
           "  decode FILE            one IKE message as raw octets -> JSON\n"
           "  profile FILE [--connection NAME] [--symptom CODE-OR-WORD] [--events FILE]\n"
           "                         judge a rasphone.pbk, ProfileXML or EAP XML\n"
           "  compare A B            what differs between two bundles or reports\n"
           "                         (exit 0: nothing that matters, 1: something)\n"
           "  intune [--server NAME | --connection NAME | --profile FILE [--connection NAME]]\n"
           "           [--only STAGE,..]\n"
           "                         for Intune and ConfigMgr: asks like diagnose, by itself about "
           "every\n"
           "                         connection of this computer; one line of JSON, exit 0 or 1\n"
           "  selftest               asks every provider of facts once: what this program can read "
           "here\n"
           "  checks [--site FILE]   every check: id, stage, requirement, source; with a site "
           "policy\n"
           "                         which probes it switches off (exit 2: it is not accepted)\n"
           "\n"
           "--events FILE: what Windows logged about its dials, as .evtx or as XML (wevtutil qe "
           "... /f:xml);\n"
           "        its last error code beats the one that was typed\n"
           "\n"
           "--identity NAME: consent to ask the sign-in server in this name (no password is sent), "
           "when it\n"
           "        refused the anonymous one; it may log a failed sign-in of that name\n"
           "\n"
           "common: --site FILE      site policy (JSON)\n"
           "        --html FILE --json FILE --text FILE --bundle FILE   write; \"-\" is standard "
           "output\n"
           "        --privacy full|ticket|public     what files may reveal (default: ticket)\n"
           "        --reader user|helpdesk|administrator   whose steps stand first (default: "
           "helpdesk)\n"
           "        --lang LL --deadline SECONDS -q (no summary) -v (log to stderr) --version "
           "--help\n"
           "        (explain, decode, compare, selftest and checks take --json and --lang of "
           "these)\n"
           "diagnose, replay, profile: --answer QUESTION=yes|no|unknown (repeatable)\n"
           "questions: works-elsewhere (on another network), colleagues-too, typed-password\n"_s +
           symptomLines() +
           u"\n"
           "exit:   0 no problem found   1 problem found   2 usage or unreadable input\n"
           "        3 no problem found, but something could not be judged   4 internal error   130 cancelled\n"_s;
}

} // namespace aovpn::cli
