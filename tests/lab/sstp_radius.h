// SPDX-License-Identifier: Apache-2.0
// Carries EAP packets to the lab's RADIUS server, as a VPN server does.
#pragma once

#include <QByteArray>
#include <QUdpSocket>

#include <functional>

namespace lab {

/// One conversation. Source: RFC 2865, 3 to 5; RFC 3579, 3.1 and 3.2.
class RadiusTalk
{
public:
    /// @p nasPortId chooses the variant of the sign-in server, see radius.sh; @p onAnswer gets its
    /// EAP packets, and whether it refused.
    RadiusTalk(QByteArray nasPortId, std::function<void(const QByteArray &, bool)> onAnswer);

    void send(const QByteArray &eap);

private:
    void received(const QByteArray &packet);

    QByteArray m_nasPortId;
    std::function<void(const QByteArray &, bool)> m_onAnswer;
    QUdpSocket m_socket;
    QByteArray m_user;
    QByteArray m_state;
    int m_identifier = 0;
};

} // namespace lab
