// SPDX-License-Identifier: Apache-2.0
// What a finding or a Windows code means and what each reader does about it, with document and
// section.
#pragma once

#include "checks/model/check.h"
#include "checks/model/session_result.h"
#include "checks/model/symptom.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <span>

namespace aovpn {

/// Reading level.
enum class Reader {
    User,
    Helpdesk,
    Administrator,
};

template <> struct EnumNames<Reader>
{
    static constexpr EnumName<Reader> kNames[] = {
        {Reader::User, "user"},
        {Reader::Helpdesk, "helpdesk"},
        {Reader::Administrator, "administrator"},
    };
};

/// What one reader is told. English source texts, marked with QT_TRANSLATE_NOOP("Guidance", ...);
/// {key} stands for a finding's value. Steps end at the first null.
struct Advice
{
    const char *meaning;
    std::array<const char *, 6> steps;
};

/// Guidance for one finding id.
struct GuidanceEntry
{
    const char *id;    ///< finding id
    const char *title; ///< the headline: one plain sentence, no bare code, no unexplained term
    Advice user;
    Advice helpdesk;
    Advice administrator;
    std::array<Source, 3> sources; ///< ends at the first null document; at least one
};

/// What is read when another owner than the finding's usual one must act.
struct GuidanceVariant
{
    const char *id; ///< of the finding
    Owner owner;
    const char *title;
    Advice user;
    Advice helpdesk;
    Advice administrator;
};

/// What is read when one value of the finding makes it another matter.
struct ValueVariant
{
    const char *id;   ///< of the finding
    const char *key;  ///< of the value
    const char *word; ///< the value
    const char *title;
    Advice user;
    Advice helpdesk;
    Advice administrator;
};

/// Guidance for one Windows code.
struct CodeEntry
{
    const char *code;     ///< as Windows shows it: "809", "0x800B0109"
    qint64 number;        ///< unsigned 32-bit value
    const char *constant; ///< "ERROR_VPN_TIMEOUT"; null if none is documented
    Stage stage;
    const char *title;
    Advice user;
    Advice helpdesk;
    Advice administrator;
    std::array<const char *, 6> causes; ///< most frequent first
    std::array<Source, 3> sources;
};

/// Entry for a finding id, or nullptr.
const GuidanceEntry *guidanceFor(const QString &findingId);
/// Entry for a finding that @p owner must act on: the variant "id/owner" where there is one, else
/// the finding's own.
const GuidanceEntry *guidanceFor(const QString &findingId, Owner owner);
/// Entry for @p finding, in the light of its values.
const GuidanceEntry *guidanceFor(const Finding &finding);
/// Entry for @p finding that @p owner must act on.
const GuidanceEntry *guidanceFor(const Finding &finding, Owner owner);
/// Entry for a finding of @p result, in the light of the cause if it is the one that names it.
const GuidanceEntry *guidanceFor(const SessionResult &result, const Finding &finding);
std::span<const GuidanceEntry> allGuidance();
std::span<const GuidanceVariant> allVariants();
std::span<const ValueVariant> allValueVariants();

/// Entry for a code in any spelling: "809", "0x329", "-2146762487", "800B0109",
/// "ERROR_VPN_TIMEOUT", blanks around it. Result: nullptr when the code has no entry or the text is
/// no code.
const CodeEntry *codeEntry(const QString &text);
std::span<const CodeEntry> allCodes();

/// Translates a guidance text into the current language and fills in {key} from @p values; an
/// absent key becomes "?". {key!} is the value as one argument of a command: quoted where it needs
/// it, and in its place the key in capitals where it is absent or could be more than a name.
QString phrase(const char *text, const QJsonObject &values = {});
/// The steps of @p advice that make sense: no name lookup of an address, and no question that
/// @p answers (question id -> "yes", "no", "unknown") has settled.
QList<const char *> stepsThatApply(const Advice &advice, const QJsonObject &values,
                                   const QMap<QString, QString> &answers);
/// These steps, translated and filled in.
QStringList steps(const Advice &advice, const QJsonObject &values = {},
                  const QMap<QString, QString> &answers = {});
const Advice &adviceFor(const GuidanceEntry &entry, Reader reader);
const Advice &adviceFor(const CodeEntry &entry, Reader reader);

/// "Your helpdesk", "Your network team" ...
QString ownerText(Owner owner);
/// The question on the stage's page and its short name in the rail.
QString stageQuestion(Stage stage);
QString stageName(Stage stage);
QString confidenceText(Confidence confidence);
/// A sentence for a CheckRun::reason.
QString reasonText(const QString &reason);
/// An EAP type in plain words: 25 -> "PEAP (Protected EAP)".
QString eapTypeText(int type);

} // namespace aovpn
