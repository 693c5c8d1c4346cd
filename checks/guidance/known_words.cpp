// SPDX-License-Identifier: Apache-2.0
#include "checks/guidance/known_words.h"

#include "checks/guidance/punctuation.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr const char *kWords[] = {
    // Purposes of a certificate, as Windows' certificate dialog names them.
    //: purpose of a certificate, as Windows shows it
    QT_TRANSLATE_NOOP("KnownWords", "Server Authentication"),
    //: purpose of a certificate, as Windows shows it
    QT_TRANSLATE_NOOP("KnownWords", "Client Authentication"),
    //: purpose of a certificate, as Windows shows it
    QT_TRANSLATE_NOOP("KnownWords", "Code Signing"),
    //: purpose of a certificate, as Windows shows it
    QT_TRANSLATE_NOOP("KnownWords", "Secure Email"),
    //: purpose of a certificate, as Windows shows it
    QT_TRANSLATE_NOOP("KnownWords", "Time Stamping"),
    //: purpose of a certificate, as Windows shows it
    QT_TRANSLATE_NOOP("KnownWords", "OCSP Signing"),
    //: purpose of a certificate, as Windows shows it
    QT_TRANSLATE_NOOP("KnownWords", "IP security end system"),
    //: purpose of a certificate, as Windows shows it
    QT_TRANSLATE_NOOP("KnownWords", "IP security tunnel termination"),
    //: purpose of a certificate, as Windows shows it
    QT_TRANSLATE_NOOP("KnownWords", "IP security user"),
    //: purpose of a certificate, as Windows shows it
    QT_TRANSLATE_NOOP("KnownWords", "IP security IKE intermediate"),
    //: purpose of a certificate, as Windows shows it
    QT_TRANSLATE_NOOP("KnownWords", "Any Purpose"),
    //: purpose of a certificate, as Windows shows it
    QT_TRANSLATE_NOOP("KnownWords", "Any Extended Key Usage"),
    //: purpose of a certificate, as Windows shows it
    QT_TRANSLATE_NOOP("KnownWords", "Smart Card Logon"),
    // Sign-in methods.
    QT_TRANSLATE_NOOP("KnownWords", "machine certificate"),
    QT_TRANSLATE_NOOP("KnownWords", "pre-shared key"),
    //: several sign-in methods
    QT_TRANSLATE_NOOP("KnownWords", "several methods"),
    // OpenSSL's words for what is wrong with a chain.
    QT_TRANSLATE_NOOP("KnownWords", "certificate has expired"),
    QT_TRANSLATE_NOOP("KnownWords", "certificate is not yet valid"),
    QT_TRANSLATE_NOOP("KnownWords", "certificate revoked"),
    QT_TRANSLATE_NOOP("KnownWords", "certificate signature failure"),
    QT_TRANSLATE_NOOP("KnownWords", "self-signed certificate"),
    QT_TRANSLATE_NOOP("KnownWords", "self-signed certificate in certificate chain"),
    QT_TRANSLATE_NOOP("KnownWords", "unable to get issuer certificate"),
    QT_TRANSLATE_NOOP("KnownWords", "unable to get local issuer certificate"),
    QT_TRANSLATE_NOOP("KnownWords", "unable to verify the first certificate"),
    QT_TRANSLATE_NOOP("KnownWords", "invalid CA certificate"),
    QT_TRANSLATE_NOOP("KnownWords", "path length constraint exceeded"),
    QT_TRANSLATE_NOOP("KnownWords", "key usage does not include certificate signing"),
    QT_TRANSLATE_NOOP("KnownWords", "unsuitable certificate purpose"),
    QT_TRANSLATE_NOOP("KnownWords", "unhandled critical extension"),
    QT_TRANSLATE_NOOP("KnownWords", "permitted subtree violation"),
    QT_TRANSLATE_NOOP("KnownWords", "excluded subtree violation"),
    QT_TRANSLATE_NOOP("KnownWords", "EE certificate key too weak"),
    QT_TRANSLATE_NOOP("KnownWords", "CA certificate key too weak"),
    QT_TRANSLATE_NOOP("KnownWords", "CA signature digest algorithm too weak"),
    // How a conversation about sign-in ended.
    //: the server's refusal, which this program had asked for to end the conversation
    QT_TRANSLATE_NOOP("KnownWords", "EAP-Failure, as asked for"),
    QT_TRANSLATE_NOOP(
        "KnownWords",
        "EAP-Failure, as asked for: the gateway's key is not proven, so it got no name"),
    QT_TRANSLATE_NOOP("KnownWords", "EAP-Success without a sign-in"),
    QT_TRANSLATE_NOOP("KnownWords", "the gateway signed in without EAP; SA deleted"),
    QT_TRANSLATE_NOOP("KnownWords", "the authentication protocol is known"),
    QT_TRANSLATE_NOOP("KnownWords", "a CHAP challenge, which is not answered"),
    QT_TRANSLATE_NOOP("KnownWords", "the server ended LCP"),
    QT_TRANSLATE_NOOP("KnownWords", "the server closed the connection"),
    QT_TRANSLATE_NOOP("KnownWords", "connection closed"),
    QT_TRANSLATE_NOOP("KnownWords", "no answer in time"),
    QT_TRANSLATE_NOOP("KnownWords", "no answer to EAP in time"),
    QT_TRANSLATE_NOOP("KnownWords", "no time was left for a call"),
    // What was wrong with an answer.
    QT_TRANSLATE_NOOP("KnownWords", "the name has no address"),
    QT_TRANSLATE_NOOP("KnownWords", "the reply did not end in time"),
    QT_TRANSLATE_NOOP("KnownWords", "the reply is no HTTP/1 reply"),
    QT_TRANSLATE_NOOP("KnownWords", "the connection was closed before a reply came"),
    QT_TRANSLATE_NOOP("KnownWords", "the connection was closed inside the reply"),
    QT_TRANSLATE_NOOP("KnownWords", "its initiator SPI is not the one of the question"),
    QT_TRANSLATE_NOOP("KnownWords", "it is not marked as a response"),
    //: four zero octets before an IKE message on UDP 4500
    QT_TRANSLATE_NOOP("KnownWords", "no non-ESP marker before it"),
    // What went wrong with a file or with this computer.
    QT_TRANSLATE_NOOP("KnownWords", "only Windows has this"),
    QT_TRANSLATE_NOOP("KnownWords", "it holds no certificate"),
    QT_TRANSLATE_NOOP("KnownWords", "no such file"),
    QT_TRANSLATE_NOOP("KnownWords", "there is no such file"),
    QT_TRANSLATE_NOOP("KnownWords", "no such folder"),
    QT_TRANSLATE_NOOP("KnownWords", "not a regular file"),
    QT_TRANSLATE_NOOP("KnownWords", "damaged or cut: none of its events can be read"),
    QT_TRANSLATE_NOOP("KnownWords", "damaged, expected an exported event log (.evtx)"),
    QT_TRANSLATE_NOOP("KnownWords", "expected an exported event log (.evtx)"),
    QT_TRANSLATE_NOOP("KnownWords", "the embedded bundle has no end; the file seems to be cut off"),
    QT_TRANSLATE_NOOP("KnownWords",
                      "the embedded bundle was changed or damaged: its SHA-256 does not fit"),
    QT_TRANSLATE_NOOP("KnownWords", "cannot be written: the folder does not exist"),
    QT_TRANSLATE_NOOP("KnownWords", "cannot be written: it is a folder"),
    QT_TRANSLATE_NOOP("KnownWords", "cannot be written: not a regular file"),
    QT_TRANSLATE_NOOP("KnownWords", "cannot be written: access denied"),
    QT_TRANSLATE_NOOP("KnownWords", "holds no certificate revocation list (PEM or DER)"),
    QT_TRANSLATE_NOOP("KnownWords", "cancelled"),
};

/// Null: not known.
QString translated(const QString &text)
{
    const auto *found = std::find_if(std::begin(kWords), std::end(kWords),
                                     [&](const char *word) { return text == QLatin1String(word); });
    return found == std::end(kWords) ? QString()
                                     : QCoreApplication::translate("KnownWords", *found);
}

/// "PEAP with inner EAP-TLS", "sign-in server behind 203.0.113.10:443"; null: neither.
QString withValue(const QString &text)
{
    const QString inner = u" with inner "_s;
    if (const qsizetype at = text.indexOf(inner); at > 0 && !text.left(at).contains(u' ')) {
        //: sign-in methods: %1: "PEAP", %2: the method inside it, "EAP-TLS"
        return QCoreApplication::translate("KnownWords", "%1 with inner %2")
            .arg(text.left(at), text.mid(at + inner.size()));
    }
    const QString behind = u"sign-in server behind "_s;
    return text.startsWith(behind)
               //: %1: address and port of a VPN server
               ? QCoreApplication::translate("KnownWords", "sign-in server behind %1")
                     .arg(text.mid(behind.size()))
               : QString();
}

QString wordOr(const QString &text)
{
    QString found = translated(text);
    if (found.isNull()) {
        found = withValue(text);
    }
    return found.isNull() ? text : found;
}

} // namespace

QString knownWords(const QString &text)
{
    if (const QString whole = translated(text); !whole.isNull()) {
        return whole;
    }
    QStringList parts = text.split(u", "_s);
    bool anyKnown = false;
    for (QString &part : parts) {
        const QString word = wordOr(part);
        anyKnown = anyKnown || word != part;
        part = word;
    }
    return anyKnown ? parts.join(comma()) : text;
}

QString failureWords(const Failure &failure)
{
    const QString detail = knownWords(failure.detail);
    return failure.where.isEmpty() ? detail : failure.where + colon() + detail;
}

} // namespace aovpn
