// SPDX-License-Identifier: Apache-2.0
// Saving a report or a bundle: what leaves this computer, what stays, and where the file goes.
#pragma once

#include "wizard/inputs.h"
#include "wizard/presenters/save_presenter.h"
#include "wizard/presenters/step_state.h"

#include <QDialog>
#include <QPointer>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QTextEdit;
class QPushButton;

namespace aovpn::wizard {

class StateIcon;
class StatusLine;
class TextLabel;

/// Opened with open(); rendering and writing happen off the GUI thread.
class SaveDialog : public QDialog
{
    Q_OBJECT

public:
    SaveDialog(const SessionResult &result, SaveKind kind, Reader reader, const Inputs &inputs,
               QWidget *parent = nullptr);

    /// The file was written.
    Q_SIGNAL void saved(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void buildLevels();
    void buildPreview();
    void buildPlace();
    void choosePlace();
    void keepList();
    void updatePreview();
    void save();
    /// The levels rest while a file is written.
    void setWriting(bool writing);
    /// What is shown can be saved, and nothing is being written.
    void refreshSave();
    void say(StepState state, const QString &sentence);
    Privacy privacy() const;

    SessionResult m_result;
    SaveKind m_kind;
    Reader m_reader;
    Inputs m_inputs;
    SavePreview m_preview;
    int m_previewNumber = 0; ///< late previews of another level are dropped
    bool m_ready = false;    ///< m_preview is of the level and the language that are chosen
    bool m_writing = false;
    QPointer<QWidget> m_keyboard; ///< what had it when the writing began
    QString m_confirmed;          ///< an existing file that may be replaced
    TextLabel *m_question = nullptr;
    QLabel *m_leavesTitle = nullptr;
    QLabel *m_staysTitle = nullptr;
    QLabel *m_pathLabel = nullptr;
    QPushButton *m_browse = nullptr;
    QPushButton *m_cancel = nullptr;
    QButtonGroup *m_levels = nullptr;
    QTextEdit *m_leaves = nullptr;
    QTextEdit *m_stays = nullptr;
    QLineEdit *m_path = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_keep = nullptr;
    QWidget *m_messageRow = nullptr;
    StateIcon *m_messageIcon = nullptr;
    StatusLine *m_message = nullptr;
};

} // namespace aovpn::wizard
