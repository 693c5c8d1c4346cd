// SPDX-License-Identifier: Apache-2.0
#include "app/gui/options.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::gui {
namespace {

void declare(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions({
        {u"server"_s, u"Ask about this VPN server."_s, u"NAME"_s},
        {u"connection"_s, u"Ask about this connection of this computer."_s, u"NAME"_s},
        {u"profile"_s, u"Take the connections from a rasphone.pbk, ProfileXML or EAP XML."_s,
         u"FILE"_s},
        {u"open"_s, u"Show a bundle or a report."_s, u"BUNDLE-OR-REPORT"_s},
        {u"site"_s, u"The site policy."_s, u"FILE"_s},
        {u"lang"_s, u"Language of the texts, for example de."_s, u"LL"_s},
        {{u"v"_s, u"verbose"_s}, u"Also log to standard error."_s},
        {{u"h"_s, u"help"_s}, u"Show this help."_s},
        {u"version"_s, u"Show the version."_s},
    });
}

Failure mistake(const QString &sentence)
{
    return {FailureKind::Malformed, 0, sentence, {}};
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    // The parser takes the first argument for the program's name.
    if (!parser.parse(QStringList{u"aovpn-doctor"_s} + arguments)) {
        return mistake(parser.errorText());
    }
    if (!parser.positionalArguments().isEmpty()) {
        return mistake(u"\"%1\" is not expected; open a file with --open or --profile"_s.arg(
            parser.positionalArguments().first().left(100)));
    }
    const QStringList starts{u"server"_s, u"connection"_s, u"profile"_s, u"open"_s};
    const auto given = std::count_if(starts.cbegin(), starts.cend(),
                                     [&](const QString &name) { return parser.isSet(name); });
    if (given > 1) {
        return mistake(u"only one of --server, --connection, --profile and --open can be given"_s);
    }
    return Options{.server = parser.value(u"server"_s),
                   .connection = parser.value(u"connection"_s),
                   .profile = parser.value(u"profile"_s),
                   .open = parser.value(u"open"_s),
                   .site = parser.value(u"site"_s),
                   .language = parser.value(u"lang"_s),
                   .verbose = parser.isSet(u"verbose"_s),
                   .help = parser.isSet(u"help"_s),
                   .version = parser.isSet(u"version"_s)};
}

QString usage()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Finds out why an Always On VPN connection fails."_s);
    declare(parser);
    // The parser knows no name: there is no application yet.
    return parser.helpText().replace(u"<executable_name>"_s, u"aovpn-doctor"_s);
}

} // namespace aovpn::gui
