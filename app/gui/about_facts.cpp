// SPDX-License-Identifier: Apache-2.0
#include "app/gui/wiring.h"
#include "checks/engine/tool_info.h"
#include "checks/system/evtx_file.h"

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
    const ToolInfo tool = toolInfo();
    wizard::AboutFacts facts{.version = tool.version, .rules = tool.rules};
    facts.components = {
        {u"Qt"_s, QLatin1String(qVersion()), u"LGPL-3.0"_s},
        {u"OpenSSL"_s, QLatin1String(OpenSSL_version(OPENSSL_VERSION_STRING)), u"Apache-2.0"_s},
        {u"spdlog"_s, QStringLiteral(AOVPN_SPDLOG_VERSION), u"MIT"_s},
        {u"{fmt}"_s, QStringLiteral(AOVPN_FMT_VERSION), u"MIT"_s},
    };
    if (const QString evtx = evtxVersion(); !evtx.isEmpty()) {
        facts.components.append({u"libevtx"_s, evtx, u"LGPL-3.0-or-later"_s});
        facts.components.append({u"libbfio"_s, bfioVersion(), u"LGPL-3.0-or-later"_s});
    }
    facts.licence = resource(u"LICENSE"_s);
    facts.notices = resource(u"THIRD-PARTY-NOTICES.md"_s);
    return facts;
}

} // namespace aovpn::gui
