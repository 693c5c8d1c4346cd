// SPDX-License-Identifier: Apache-2.0
// What the checks of client certificates have in common: the candidates of each store that a
// connection takes one from.
#pragma once

#include "checks/model/check.h"
#include "checks/model/client_candidates.h"
#include "checks/rules/profile/connection_rule.h"

#include <QtGlobal>

namespace aovpn::rules {

/// The candidates of one store for one connection.
struct ClientQuestion
{
    const Evidence &evidence;
    const Connection &connection;
    CertificateStore store;
    QList<ClientCandidate> candidates; ///< as clientCandidates() orders them

    const ClientCertificate &certificateOf(const ClientCandidate &candidate) const;
    const CertificateFacts *leafOf(const ClientCandidate &candidate) const;
    /// Subject of the leaf; where it could not be read, the place where it lies.
    QString subjectOf(const ClientCandidate &candidate) const;
    QList<ClientCandidate> fitting() const;
    /// The one to speak of, or nullptr. @see nearestCandidate
    const ClientCandidate *nearest() const;
    /// The one-hour certificate is fetched when the connection is dialled: one that is not there
    /// says nothing unless a dial failed for want of it.
    bool isFetchedWhenDialling() const;
};

/// One judge of a question.
using ClientJudge = QList<Finding> (*)(const ClientQuestion &question);

inline constexpr char kNoCertificateNeeded[] =
    QT_TRANSLATE_NOOP("Reasons", "the connection signs in without a certificate");

/// Does one of the judged connections sign in with a certificate of this kind?
Applies clientApplies(const Evidence &evidence, bool (*matters)(const Connection &),
                      const char *whyNot);
/// Does one of them sign in with any certificate?
Applies clientApplies(const Evidence &evidence, const SitePolicy &policy);

/// Asking one judge, is enough known? Where no trust anchors were collected no chain was judged, so
/// a certificate that fits for all else may not fit; what was found all the same stands.
bool chainsKnownFor(const Evidence &evidence, ClientJudge judge);

/// Codes of a dial that failed for want of the certificate of Conditional Access.
QStringList conditionalAccessCodes();

/// Asks every store of every judged connection.
QList<Finding> judgeClients(const Evidence &evidence, ClientJudge judge);

/// A finding about one candidate: subject, issuer, origin, store and connection are added to
/// @p values.
Finding candidateFinding(const char *id, Severity severity, const ClientQuestion &question,
                         const ClientCandidate &candidate, QJsonObject values = {},
                         const QStringList &codes = {});

} // namespace aovpn::rules
