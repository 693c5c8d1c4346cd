// SPDX-License-Identifier: Apache-2.0
#include "wizard/keys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aovpn::wizard {
namespace {

QList<QKeySequence> stageKeys()
{
    QList<QKeySequence> keys;
    for (int digit = 0; digit < 9; ++digit) {
        keys.append(
            QKeySequence(static_cast<int>(Qt::CTRL) | (static_cast<int>(Qt::Key_1) + digit)));
    }
    return keys;
}

} // namespace

const QList<KeyEntry> &allKeys()
{
    static const QList<KeyEntry> keys{
        {KeyAction::Next,
         {QKeySequence(Qt::ALT | Qt::Key_Right)},
         QT_TRANSLATE_NOOP("Keys", "Next step")},
        {KeyAction::Back,
         {QKeySequence(Qt::ALT | Qt::Key_Left)},
         QT_TRANSLATE_NOOP("Keys", "Previous step")},
        {KeyAction::Stage, stageKeys(), QT_TRANSLATE_NOOP("Keys", "Go to a step")},
        {KeyAction::Result,
         {QKeySequence(Qt::CTRL | Qt::Key_0)},
         QT_TRANSLATE_NOOP("Keys", "Go to the result")},
        {KeyAction::CheckAgain,
         {QKeySequence(Qt::Key_F5)},
         QT_TRANSLATE_NOOP("Keys", "Check again")},
        {KeyAction::Stop,
         {QKeySequence(Qt::Key_Escape)},
         QT_TRANSLATE_NOOP("Keys", "Stop the checks; when none are running, close the program")},
        {KeyAction::OpenFile,
         {QKeySequence(Qt::CTRL | Qt::Key_O)},
         QT_TRANSLATE_NOOP("Keys", "Open a file")},
        {KeyAction::SaveReport,
         {QKeySequence(Qt::CTRL | Qt::Key_S)},
         QT_TRANSLATE_NOOP("Keys", "Save the report")},
        {KeyAction::CopyText,
         {QKeySequence(Qt::CTRL | Qt::Key_C)},
         QT_TRANSLATE_NOOP("Keys",
                           "Copy the selected row, or the whole page if no row is selected")},
        {KeyAction::Reader,
         {QKeySequence(Qt::CTRL | Qt::Key_L)},
         QT_TRANSLATE_NOOP("Keys", "Change whom the texts are for: user, helpdesk, administrator")},
        {KeyAction::Glossary,
         {QKeySequence(Qt::Key_F1)},
         QT_TRANSLATE_NOOP("Keys", "What the words mean")},
        {KeyAction::Keys,
         {QKeySequence(Qt::CTRL | Qt::Key_F1)},
         QT_TRANSLATE_NOOP("Keys", "This list")},
    };
    return keys;
}

QString keyText(const KeyEntry &entry)
{
    const QString first = entry.keys.constFirst().toString(QKeySequence::NativeText);
    if (entry.keys.size() == 1) {
        return first;
    }
    //: %1 and %2: the first and the last of a range of keys: "Ctrl+1 to Ctrl+9"
    return QCoreApplication::translate("Keys", "%1 to %2")
        .arg(first, entry.keys.constLast().toString(QKeySequence::NativeText));
}

QString actionText(const KeyEntry &entry)
{
    return QCoreApplication::translate("Keys", entry.text);
}

} // namespace aovpn::wizard
