// SPDX-License-Identifier: Apache-2.0
// What is replaced inside any text: names, addresses, identifiers.
#pragma once

#include "checks/redact/address_map.h"
#include "checks/redact/pseudonyms.h"

namespace aovpn {

class TextRules
{
public:
    /// @p before: the rules that replaced something already, when the evidence was shared before.
    TextRules(Privacy level, const QStringList &before);

    /// Names of people and computers, replaced at every level.
    void addPersonal(const QString &rule, const QString &original, const QString &pattern);
    /// Names of servers, certificates and the organisation, replaced at Public.
    void addPublic(const QString &rule, const QString &original, const QString &pattern);
    /// An address of a web or directory server that goes as a whole at Public, whatever stands in
    /// it: the names in an ldap: address have commas and blanks.
    void addUrl(const QString &original);
    /// The stand-ins of an earlier redaction in @p text: they stay what they are.
    void addStandIns(const QString &text);
    /// The names of users in the folders that @p text mentions ("C:\Users\NAME", "/home/NAME").
    void addFolders(const QString &text);

    /// @p text with everything replaced that the level asks for.
    QString replaced(QString text);
    /// Do octets hold as text what is replaced in texts at Ticket: a name of a person or a
    /// computer, a SID, a hardware, e-mail or private address?
    bool holdPersonal(const QByteArray &octets) const;
    /// Of that only the names.
    bool holdNames(const QByteArray &octets) const;
    /// Was @p text added as a whole by addPersonal()?
    bool isPersonal(const QString &text) const { return m_personal.has(text); }

    Pseudonyms &pseudonyms() { return m_pseudonyms; }
    Privacy level() const { return m_level; }

private:
    QString replacedPlain(QString text);
    QString address(const QString &text, const QString &suffix);

    Privacy m_level;
    bool m_sharedBefore;
    bool m_addressesMapped; ///< private addresses are stand-ins already
    Pseudonyms m_pseudonyms;
    Literals m_personal;
    Literals m_public;
    QSet<QString> m_urls;
    AddressMap m_addresses;
};

} // namespace aovpn
