// SPDX-License-Identifier: Apache-2.0
// From what a person types or Windows prints to the entry of a code.
#include "checks/guidance/guidance.h"
#include "checks/guidance/tables.h"

#include <QHash>
#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

std::vector<CodeEntry> joined()
{
    std::vector<CodeEntry> all;
    for (const auto table :
         {guidance::mainCodes(), guidance::dialingCodes(), guidance::tunnelCodes(),
          guidance::ipsecCodes(), guidance::ikeCodes(), guidance::signInCodes(),
          guidance::signInCertificateCodes(), guidance::eapCodes(), guidance::sstpCodes(),
          guidance::certificateCodes(), guidance::symptomCodes(), guidance::firstStepCodes(),
          guidance::eventCodes(), guidance::lineCodes()}) {
        all.insert(all.end(), table.begin(), table.end());
    }
    return all;
}

/// Other words for a symptom: as the document and its readers call it.
struct Alias
{
    const char *word;
    const char *code;
};

constexpr Alias kAliases[] = {
    {"tss", "data-collection"},
    {"cannot-establish", "no-connection"},
    {"can't-establish", "no-connection"},
    {"cannot-send", "no-data"},
    {"certificate-blade", "certificate-not-deletable"},
    {"connection-issues", "does-not-connect"},
};

struct CodeIndex
{
    QHash<quint32, const CodeEntry *> byNumber;
    QHash<QString, const CodeEntry *> byWord; ///< lower-case constants and symptom words
};

const CodeIndex &codeIndex()
{
    static const CodeIndex index = [] {
        CodeIndex made;
        for (const CodeEntry &entry : allCodes()) {
            if (entry.number != 0) {
                made.byNumber.insert(static_cast<quint32>(entry.number), &entry);
            } else {
                made.byWord.insert(QString::fromLatin1(entry.code).toLower(), &entry);
            }
            if (entry.constant != nullptr) {
                made.byWord.insert(QString::fromLatin1(entry.constant).toLower(), &entry);
            }
        }
        for (const Alias &alias : kAliases) {
            if (const CodeEntry *entry =
                    made.byWord.value(QString::fromLatin1(alias.code), nullptr)) {
                made.byWord.insert(QString::fromLatin1(alias.word), entry);
            }
        }
        return made;
    }();
    return index;
}

/// 0x8007nnnn wraps the Win32 code nnnn; RAS and IPsec codes are found through it.
std::optional<quint32> unwrapped(quint32 number)
{
    constexpr quint32 kFacilityMask = 0xffff0000U;
    constexpr quint32 kWin32 = 0x80070000U;
    const quint32 inner = number & 0xffffU;
    const bool known = (inner >= 600 && inner < 1000) || (inner >= 13800 && inner < 14000);
    if ((number & kFacilityMask) != kWin32 || !known) {
        return std::nullopt;
    }
    return inner;
}

/// 64 and 10054 are shown by programs; Windows logs them wrapped.
std::optional<quint32> wrapped(quint32 number)
{
    constexpr quint32 kWin32 = 0x80070000U;
    return number <= 0xffffU ? std::optional(kWin32 | number) : std::nullopt;
}

} // namespace

std::span<const CodeEntry> allCodes()
{
    static const std::vector<CodeEntry> all = joined();
    return all;
}

const CodeEntry *codeEntry(const QString &text)
{
    const CodeIndex &index = codeIndex();
    if (const auto number = codeNumber(text)) {
        if (const CodeEntry *entry = index.byNumber.value(*number, nullptr)) {
            return entry;
        }
        if (const auto outer = wrapped(*number)) {
            return index.byNumber.value(*outer, nullptr);
        }
        const auto inner = unwrapped(*number);
        return inner ? index.byNumber.value(*inner, nullptr) : nullptr;
    }
    QString word = trimmedCode(text).toLower();
    if (const CodeEntry *entry = index.byWord.value(word, nullptr)) {
        return entry;
    }
    word.replace(QChar(0x2019), u'\'');
    static const QRegularExpression gaps(u"[\\s_-]+"_s);
    return index.byWord.value(word.replace(gaps, u"-"_s), nullptr);
}

} // namespace aovpn
