// SPDX-License-Identifier: Apache-2.0
// Which certificate would Windows take for a connection, and why not the others? One answer for
// the checks, the wizard and the report.
#pragma once

#include "checks/model/evidence.h"

namespace aovpn {

/// A reason against a candidate. Order: the one in which Windows passes certificates over.
enum class CandidateFlaw {
    KeyMissing,
    NotYetValid,
    Expired,
    NoClientAuthentication,
    KeyUsage,
    SelfSigned,
    NotTrusted,
    ChainIncomplete,
    ChainBroken,
    OtherIssuer, ///< the profile's filter names other CAs
    OtherUsage,  ///< the profile's filter asks for a purpose that it has not got
};

template <> struct EnumNames<CandidateFlaw>
{
    static constexpr EnumName<CandidateFlaw> kNames[] = {
        {CandidateFlaw::KeyMissing, "no private key"},
        {CandidateFlaw::NotYetValid, "not valid yet"},
        {CandidateFlaw::Expired, "expired"},
        {CandidateFlaw::NoClientAuthentication, "no Client Authentication"},
        {CandidateFlaw::KeyUsage, "key may not sign"},
        {CandidateFlaw::SelfSigned, "self-signed"},
        {CandidateFlaw::NotTrusted, "root not trusted"},
        {CandidateFlaw::ChainIncomplete, "issuer missing"},
        {CandidateFlaw::ChainBroken, "chain broken"},
        {CandidateFlaw::OtherIssuer, "issuer not in the profile's filter"},
        {CandidateFlaw::OtherUsage, "purpose not in the profile's filter"},
    };
};

/// One certificate of a store, judged for one connection.
struct ClientCandidate
{
    qsizetype index = 0; ///< in Evidence::clientCertificates
    QList<CandidateFlaw> against;
    bool ikeIntermediate = false; ///< Windows prefers it among several for IKEv2
    bool keyPrompts = false;
    bool conditionalAccess = false; ///< the one-hour certificate of Entra Conditional Access
    bool deviceManagement = false;  ///< made by a CA of Entra ID or Intune for the device itself
    std::optional<bool> listed;     ///< a CA of its chain is among those that the gateway lists;
                                    ///< null: the gateway listed none, it does not matter, or the
                                    ///< chain is not known up to its root

    bool fits() const { return against.isEmpty(); }
    bool operator==(const ClientCandidate &) const = default;
};

/// The stores out of which a dial of @p connection takes a certificate: Machine for a machine
/// certificate and for L2TP without a pre-shared key, User for EAP-TLS, alone or inside PEAP, TTLS
/// or TEAP. Empty: it signs in without a certificate.
QList<CertificateStore> certificateStores(const Connection &connection);

/// Does a dial use L2TP by choice, not only as the last resort of the automatic order?
bool usesL2tp(const Connection &connection);

/// Every certificate of @p store (certificates out of files count for every store), those that fit
/// first, in the order in which Windows would take them: for the machine those with the purpose
/// "IP security IKE intermediate" first, then the newest.
/// Input: evidence with derived facts; where no trust anchors were collected, chains are not
/// judged. Source: vpn-deploy-server-infrastructure, "Certificates"; EAP configuration,
/// "certificate filtering".
QList<ClientCandidate> clientCandidates(const Evidence &evidence, const Connection &connection,
                                        CertificateStore store);

/// The certificate to speak of: the first that fits; else, if there is one, the first that a single
/// reason keeps from fitting, unless that reason is a purpose that others have for other uses, or
/// the certificate is one that nobody repairs: of the device management, or Conditional Access.
/// Result: an index into @p candidates; -1: none.
qsizetype nearestCandidate(const QList<ClientCandidate> &candidates);

/// The leaf's facts, or nullptr if it could not be read.
const CertificateFacts *leafOf(const ClientCertificate &certificate);

/// Issued by Entra ID for one hour to devices that meet its conditions.
bool isConditionalAccess(const CertificateFacts &leaf);

/// Issued to the device itself, for Entra ID or Intune: Windows puts such certificates into the
/// computer's store, and none of them is made for a VPN.
bool isDeviceManagement(const CertificateFacts &leaf);

/// Is @p name (of an issuer, or the common name alone) nothing but that of such a CA? It is the
/// same on every computer in the world, so it tells nothing of an organisation.
bool isDeviceManagementName(const QString &name);

/// Does @p connection sign in with the one-hour certificate of Conditional Access? Its filter asks
/// for that purpose, or, where nothing else fits, the store holds such certificates.
bool wantsConditionalAccess(const Connection &connection, const QList<ClientCandidate> &candidates);

/// The SHA-1 of the public keys that the gateway's CERTREQ lists, of every reply. Empty: it listed
/// none. Source: RFC 7296, 3.7.
QStringList listedAuthorities(const Evidence &evidence);

} // namespace aovpn
