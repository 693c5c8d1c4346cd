// SPDX-License-Identifier: Apache-2.0
#include "app/gui/wiring.h"
#include "checks/engine/judge.h"

#include <QFile>

#include <openssl/crypto.h>

using namespace Qt::StringLiterals;

namespace aovpn::gui {
namespace {

QString resource(const QString &name)
{
    QFile file(u":/licences/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

wizard::AboutFacts aboutFacts()
{
    const ToolInfo tool = judge({}, {}, {}, QDateTime::fromSecsSinceEpoch(0, Qt::UTC)).tool;
    wizard::AboutFacts facts{.version = tool.version, .rules = tool.rules};
    facts.components = {
        {u"Qt"_s, QLatin1String(qVersion()), u"LGPL-3.0"_s},
        {u"OpenSSL"_s, QLatin1String(OpenSSL_version(OPENSSL_VERSION_STRING)), u"Apache-2.0"_s},
        {u"spdlog"_s, QStringLiteral(AOVPN_SPDLOG_VERSION), u"MIT"_s},
        {u"{fmt}"_s, {}, u"MIT"_s},
    };
#ifdef AOVPN_HAVE_LIBEVTX
    facts.components.append({u"libevtx, libbfio"_s, {}, u"LGPL-3.0-or-later"_s});
#endif
    facts.licence = resource(u"LICENSE"_s);
    facts.notices = resource(u"THIRD-PARTY-NOTICES.md"_s);
    return facts;
}

} // namespace aovpn::gui
