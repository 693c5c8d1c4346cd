// SPDX-License-Identifier: Apache-2.0
// A TLS server on port 443 that answers the SSTP verb, for the lab; and plain HTTP on port 8080 for
// CRLs and the test for a sign-in page. usage:
//   lab_sstp_server CHAIN.pem KEY.pem MODE FOLDER-OF-CRLS
//   sstp    200 to SSTP_DUPLEX_POST, as [MS-SSTP] 3.2.5.2 has it, then the call, see sstp_call.h;
//   sstp-*  with faults and demands of the call
//   web     an ordinary web server: 404
//   silent  TLS, then no answer
//   plain   HTTP without TLS on port 443
//   portal  as sstp, but the test page leads to a sign-in
//   skewed  as sstp, but its clock is an hour behind
//   pptp    as web, and PPTP on port 1723; pptp-refused: which refuses whoever asks
// With LAB_TLS_OPEN in the environment the session's keys travel under the server's RSA key, so
// that whoever has it can read a capture (tests/lab/wire.sh).
#include "tests/lab/sstp_call.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// RFC 9110, 5.6.7
QByteArray dateField(const QString &mode)
{
    constexpr int kHour = 3600;
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(mode == u"skewed" ? -kHour : 0);
    return "Date: " + QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1() +
           "\r\n";
}

/// The page that says that nothing stands in between; or where a portal leads instead.
QByteArray testPage(const QString &mode)
{
    if (mode == u"portal") {
        return "HTTP/1.1 302 Found\r\nLocation: http://login.example.test/welcome?guest=1\r\n" +
               dateField(mode) + "Connection: close\r\nContent-Length: 0\r\n\r\n";
    }
    return "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n" + dateField(mode) +
           "Connection: close\r\nContent-Length: 22\r\n\r\nMicrosoft Connect Test";
}

bool asksForCall(const QByteArray &request)
{
    return request.startsWith(
        "SSTP_DUPLEX_POST /sra_{BA195980-CD49-458b-9E23-C84EE0ADCD75}/ HTTP/1.1\r\n");
}

QByteArray answer(const QByteArray &request, const QString &mode)
{
    if (lab::Behaviour::of(mode) && asksForCall(request)) {
        return "HTTP/1.1 200\r\nContent-Length: 18446744073709551615\r\nServer: "
               "Microsoft-HTTPAPI/2.0\r\n" +
               dateField(mode) + "\r\n";
    }
    return "HTTP/1.1 404 Not Found\r\nServer: lab-web\r\nContent-Length: 9\r\nConnection: "
           "close\r\n\r\nnot found";
}

/// Start-Control-Connection-Reply, RFC 2637, 2.2.
QByteArray pptpReply(bool accepts)
{
    constexpr int kName = 64;
    return QByteArray::fromHex("009c00011a2b3c4d000200000100") +
           QByteArray::fromHex(accepts ? "0100" : "0400") +
           QByteArray::fromHex("000000030000000300000001") +
           QByteArray("pptp.example.test").leftJustified(kName, '\0') +
           QByteArray("AOVPN Doctor's lab").leftJustified(kName, '\0');
}

/// Answers the first complete request head on each connection with @p reply; an impatient server,
/// as a web server that gets something that is no HTTP, answers the first octets. What follows on
/// a connection that began a call goes to that call.
template <typename Reply>
void serve(QTcpServer &server, Reply reply, bool impatient = false,
           const std::optional<lab::Behaviour> &behaviour = std::nullopt)
{
    QObject::connect(
        &server, &QTcpServer::pendingConnectionAvailable, &server,
        [&server, reply, impatient, behaviour] {
            while (QTcpSocket *socket = server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                const auto onData = [socket, reply, impatient, behaviour,
                                     call = std::make_shared<std::unique_ptr<lab::Call>>()] {
                    if (*call) {
                        (*call)->feed(socket->readAll());
                        return;
                    }
                    const QByteArray head = socket->peek(8192);
                    if (head.contains("\r\n\r\n") || (impatient && !head.isEmpty())) {
                        socket->readAll();
                        socket->write(reply(head));
                        socket->flush();
                        if (behaviour && asksForCall(head)) {
                            *call = std::make_unique<lab::Call>(socket, *behaviour);
                        }
                    }
                };
                QObject::connect(socket, &QTcpSocket::readyRead, socket, onData);
                onData();
            }
        });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) {
        std::fprintf(stderr, "usage: lab_sstp_server CHAIN.pem KEY.pem "
                             "sstp|sstp-*|web|silent|plain|portal|skewed|pptp|pptp-refused "
                             "FOLDER-OF-CRLS\n");
        return 2;
    }
    const QString &mode = arguments[3];
    if (mode.startsWith(u"sstp") && !lab::Behaviour::of(mode)) {
        std::fprintf(stderr, "no such mode: %s\n", qUtf8Printable(mode));
        return 2;
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(arguments[1]));
    const QSslKey key(contents(arguments[2]), QSsl::Ec);
    configuration.setPrivateKey(key.isNull() ? QSslKey(contents(arguments[2]), QSsl::Rsa) : key);
    if (qEnvironmentVariableIsSet("LAB_TLS_OPEN")) {
        configuration.setProtocol(QSsl::TlsV1_2);
        configuration.setCiphers({QSslCipher(u"AES256-GCM-SHA384"_s)});
    }
    QSslServer tls;
    tls.setSslConfiguration(configuration);
    QTcpServer plain;
    QTcpServer &main = mode == u"plain" ? plain : static_cast<QTcpServer &>(tls);
    serve(
        main,
        [mode](const QByteArray &head) {
            return mode == u"silent" ? QByteArray() : answer(head, mode);
        },
        mode == u"plain", lab::Behaviour::of(mode));
    QTcpServer crl;
    serve(crl, [folder = arguments[4], mode](const QByteArray &head) {
        if (head.startsWith("GET /connecttest.txt ")) {
            return testPage(mode);
        }
        // "GET /sub.crl HTTP/1.1": only a plain name, so nothing outside the folder can be asked
        // for.
        const QString name = QString::fromLatin1(head.split(' ').value(1)).section(u'/', -1);
        const QByteArray der = contents(folder + u'/' + name);
        return "HTTP/1.1 200 OK\r\nContent-Type: application/pkix-crl\r\nConnection: "
               "close\r\nContent-Length: " +
               QByteArray::number(der.size()) + "\r\n\r\n" + der;
    });
    QTcpServer pptp;
    serve(
        pptp,
        [mode](const QByteArray &request) {
            const bool asks = request.startsWith(QByteArray::fromHex("009c00011a2b3c4d0001"));
            return asks ? pptpReply(mode == u"pptp") : QByteArray();
        },
        true);
    if (mode.startsWith(u"pptp") && !pptp.listen(QHostAddress::AnyIPv4, 1723)) {
        std::fprintf(stderr, "cannot listen on port 1723\n");
        return 1;
    }
    if (!main.listen(QHostAddress::AnyIPv4, 443) || !crl.listen(QHostAddress::AnyIPv4, 8080)) {
        std::fprintf(stderr, "cannot listen\n");
        return 1;
    }
    return QCoreApplication::exec();
}
