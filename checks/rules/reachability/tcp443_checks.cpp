// SPDX-License-Identifier: Apache-2.0
#include "checks/rules/reachability/tcp443_checks.h"

#include "checks/model/server_name.h"

#include <QtGlobal>

#include <cmath>

using namespace Qt::StringLiterals;

namespace aovpn::rules {

Applies tcp443Applies(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    const Connection *connection = selectedConnection(evidence);
    return connection == nullptr
               ? Applies{QT_TRANSLATE_NOOP("Reasons", "no connection is chosen")}
               : appliesIf(usesSstp(*connection),
                           QT_TRANSLATE_NOOP("Reasons", "the profile does not use SSTP"));
}

Finding tcp443Finding(const char *id, const Evidence &evidence, const SstpExchange &exchange,
                      const QStringList &codes)
{
    const double seconds =
        std::round(std::chrono::duration<double>(exchange.elapsedMs).count() * 10.0) / 10.0;
    return {QString::fromLatin1(id),
            Severity::Problem,
            {{u"server"_s, diagnosedServer(evidence)},
             {u"address"_s, exchange.address},
             {u"port"_s, exchange.port},
             {u"attempts"_s, 1},
             {u"seconds"_s, seconds}},
            codes};
}

} // namespace aovpn::rules
