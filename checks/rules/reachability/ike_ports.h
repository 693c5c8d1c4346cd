// SPDX-License-Identifier: Apache-2.0
// The IKE exchanges of one run, summed up per address and port: what the checks of this folder
// share.
#pragma once

#include "checks/model/check.h"
#include "checks/model/finding.h"
#include "checks/model/policy.h"

namespace aovpn::rules {

/// What one address does on one port, all questions taken together. The best one counts.
enum class IkeState {
    NotTested,
    NoRoute, ///< this computer has no way there at all (no IPv6, for example): nothing was sent
    Silent,
    Unreachable,
    BlockedLocally,
    Refused,
    Foreign, ///< something came back that is no answer
    Answered,
};

/// One address and port.
struct IkeAddress
{
    QString address;
    IkeState state = IkeState::NotTested;
    int attempts = 0;
    std::chrono::milliseconds elapsed{0};
    int osCode = 0;
    QString malformed; ///< of what came back, when Foreign
};

/// Is a connection that may use IKEv2 under diagnosis?
Applies ikeJudged(const Evidence &evidence);

/// All addresses that were asked on @p port, in the order of the evidence; NotTested ones left out.
QList<IkeAddress> ikeAddresses(const Evidence &evidence, int port);

/// Those of @p addresses in @p state.
QList<IkeAddress> inState(const QList<IkeAddress> &addresses, IkeState state);

/// The addresses as one text: "198.51.100.1, 198.51.100.2".
QString joined(const QList<IkeAddress> &addresses);

/// Name of the server as the person knows it.
QString serverName(const Evidence &evidence);

/// server, address, port, attempts (sum), seconds (longest, one decimal).
QJsonObject ikeValues(const Evidence &evidence, const QList<IkeAddress> &addresses, int port);

/// The exchange of that kind, or nullptr.
const IkeExchange *exchangeOf(const Evidence &evidence, const QString &address, int port,
                              const QString &question);

} // namespace aovpn::rules
