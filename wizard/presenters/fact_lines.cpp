// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenters/fact_lines.h"

#include "checks/guidance/known_words.h"
#include "checks/guidance/punctuation.h"
#include "checks/guidance/value_words.h"
#include "checks/report/evidence_tables.h"
#include "checks/report/visible_text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace aovpn::wizard {
namespace {

struct FactText
{
    Q_DECLARE_TR_FUNCTIONS(FactText)
};

constexpr qsizetype kLongestCell = 400;

struct Label
{
    const char *key;
    const char *text;
};

constexpr Label kLabels[] = {
    {"connection", QT_TRANSLATE_NOOP("FactText", "Connection")},
    {"file", QT_TRANSLATE_NOOP("FactText", "File")},
    {"server", QT_TRANSLATE_NOOP("FactText", "VPN server")},
    {"address", QT_TRANSLATE_NOOP("FactText", "Address")},
    {"addresses", QT_TRANSLATE_NOOP("FactText", "Addresses")},
    {"port", QT_TRANSLATE_NOOP("FactText", "Port")},
    {"attempts", QT_TRANSLATE_NOOP("FactText", "Tries")},
    {"seconds", QT_TRANSLATE_NOOP("FactText", "Seconds waited")},
    {"tcp443", QT_TRANSLATE_NOOP("FactText", "Web port (TCP 443)")},
    {"origin", QT_TRANSLATE_NOOP("FactText", "Shown by")},
    {"purpose", QT_TRANSLATE_NOOP("FactText", "Used for")},
    {"subject", QT_TRANSLATE_NOOP("FactText", "Certificate of")},
    {"names", QT_TRANSLATE_NOOP("FactText", "Names in the certificate")},
    {"from", QT_TRANSLATE_NOOP("FactText", "Valid from")},
    {"until", QT_TRANSLATE_NOOP("FactText", "Valid until")},
    {"days", QT_TRANSLATE_NOOP("FactText", "Days")},
    {"thumbprint", QT_TRANSLATE_NOOP("FactText", "Thumbprint (SHA-1)")},
    {"root", QT_TRANSLATE_NOOP("FactText", "Root certificate")},
    {"missing", QT_TRANSLATE_NOOP("FactText", "Missing certificate of")},
    {"ca", QT_TRANSLATE_NOOP("FactText", "Certification authority")},
    {"profile", QT_TRANSLATE_NOOP("FactText", "In the connection")},
    {"expected", QT_TRANSLATE_NOOP("FactText", "Expected")},
    {"found", QT_TRANSLATE_NOOP("FactText", "Found")},
    {"method", QT_TRANSLATE_NOOP("FactText", "Sign-in method")},
    {"tunnel", QT_TRANSLATE_NOOP("FactText", "Tunnel type")},
    {"setting", QT_TRANSLATE_NOOP("FactText", "Setting")},
    {"where", QT_TRANSLATE_NOOP("FactText", "Place")},
    {"value", QT_TRANSLATE_NOOP("FactText", "Value")},
    {"interface", QT_TRANSLATE_NOOP("FactText", "Network interface")},
    {"gateway", QT_TRANSLATE_NOOP("FactText", "Gateway")},
    {"prefix", QT_TRANSLATE_NOOP("FactText", "Address range")},
    {"local", QT_TRANSLATE_NOOP("FactText", "Local network")},
    {"corporate", QT_TRANSLATE_NOOP("FactText", "Company network")},
    {"target", QT_TRANSLATE_NOOP("FactText", "Target")},
    {"servers", QT_TRANSLATE_NOOP("FactText", "Name servers")},
    {"suffix", QT_TRANSLATE_NOOP("FactText", "Name ending")},
    {"resolvers", QT_TRANSLATE_NOOP("FactText", "Name servers asked")},
    {"lines", QT_TRANSLATE_NOOP("FactText", "Lines of the hosts file")},
    {"status", QT_TRANSLATE_NOOP("FactText", "HTTP status")},
    {"httpServer", QT_TRANSLATE_NOOP("FactText", "Web server software")},
    {"algorithm", QT_TRANSLATE_NOOP("FactText", "Algorithm")},
    {"bits", QT_TRANSLATE_NOOP("FactText", "Key length in bits")},
    {"serial", QT_TRANSLATE_NOOP("FactText", "Serial number")},
    {"since", QT_TRANSLATE_NOOP("FactText", "Since")},
    {"reason", QT_TRANSLATE_NOOP("FactText", "Reason")},
    {"urls", QT_TRANSLATE_NOOP("FactText", "Asked at")},
    {"nextUpdate", QT_TRANSLATE_NOOP("FactText", "Next list due")},
    {"offered", QT_TRANSLATE_NOOP("FactText", "Offered")},
    {"osCode", QT_TRANSLATE_NOOP("FactText", "System error number")},
    {"detail", QT_TRANSLATE_NOOP("FactText", "Detail")},
};

QString labelOf(const QString &key)
{
    for (const Label &label : kLabels) {
        if (key == QLatin1String(label.key)) {
            return QCoreApplication::translate("FactText", label.text);
        }
    }
    return key;
}

QString valueText(const QJsonValue &value)
{
    if (value.isDouble()) {
        // Ports and the like: "4,500" would read wrong.
        QLocale locale;
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return locale.toString(value.toDouble(), 'g', 6);
    }
    if (value.isBool()) {
        return value.toBool() ? FactText::tr("yes") : FactText::tr("no");
    }
    if (value.isArray()) {
        QStringList parts;
        for (const auto &each : value.toArray()) {
            parts.append(valueText(each));
        }
        return parts.join(comma());
    }
    return visibleText(knownWords(value.toString()), kLongestCell);
}

/// The value of @p key: where a rule's word stands for it, that in the reader's language.
QString valueOf(const QString &key, const QJsonValue &value)
{
    const char *word = guidance::valueWord(key, value.toString());
    return word ? QCoreApplication::translate("Guidance", word) : valueText(value);
}

QString line(const QString &label, const QString &value)
{
    //: %1: what the fact is ("Address"), %2: the fact
    return FactText::tr("%1: %2").arg(label, value);
}

} // namespace

QStringList factLines(const QJsonObject &values)
{
    QStringList lines;
    for (const Label &label : kLabels) {
        const auto found = values.constFind(QLatin1String(label.key));
        if (found != values.constEnd() && !valueText(*found).isEmpty()) {
            lines.append(line(labelOf(found.key()), valueOf(found.key(), *found)));
        }
    }
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        if (labelOf(it.key()) == it.key() && !valueText(*it).isEmpty()) {
            lines.append(line(it.key(), valueOf(it.key(), *it)));
        }
    }
    return lines;
}

QStringList evidenceLines(const SessionResult &result, Stage stage)
{
    QStringList lines;
    const StageEvidence evidence = evidenceOf(result, stage);
    for (const EvidenceTable &table : evidence.tables) {
        if (!lines.isEmpty()) {
            lines.append(QString());
        }
        lines.append(plainText(table.caption));
        for (const QStringList &row : table.rows) {
            QStringList cells;
            for (const QString &cell : row.mid(1)) {
                cells.append(visibleText(cell, kLongestCell));
            }
            cells.removeAll(QString());
            lines.append(line(visibleText(row.value(0), kLongestCell), cells.join(comma())));
        }
        if (table.omitted > 0) {
            lines.append(
                FactText::tr("%n more in the bundle", nullptr, static_cast<int>(table.omitted)));
        }
    }
    return lines;
}

} // namespace aovpn::wizard
