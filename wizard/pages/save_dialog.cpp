// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/save_dialog.h"

#include "wizard/background.h"
#include "wizard/widgets/choice_card.h"
#include "wizard/widgets/state_icon.h"
#include "wizard/widgets/text_label.h"
#include "wizard/widgets/theme.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aovpn::wizard {
namespace {

QTextEdit *previewBox(const QString &name, QWidget *parent)
{
    auto *box = new QTextEdit(parent);
    box->setReadOnly(true);
    box->setAcceptRichText(false);
    box->setTabChangesFocus(true);
    box->setAccessibleName(name);
    box->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return box;
}

/// One fact a paragraph, what does not fit on a line indented below it. Values come from files:
/// they are inserted as text.
void fill(QTextEdit *box, const QStringList &lines)
{
    box->clear();
    QTextBlockFormat format;
    format.setLeftMargin(spacing(3, box));
    format.setTextIndent(-spacing(3, box));
    format.setBottomMargin(spacing(1, box));
    QTextCursor cursor(box->document());
    cursor.setBlockFormat(format);
    bool isFirst = true;
    for (const QString &line : lines) {
        if (!isFirst) {
            cursor.insertBlock(format);
        }
        isFirst = false;
        cursor.insertText(line);
    }
    box->moveCursor(QTextCursor::Start);
}

} // namespace

SaveDialog::SaveDialog(const SessionResult &result, SaveKind kind, Reader reader,
                       const Inputs &inputs, QWidget *parent)
    : QDialog(parent), m_result(result), m_kind(kind), m_reader(reader), m_inputs(inputs)
{
    setWindowTitle(kind == SaveKind::Report ? tr("Save report") : tr("Save bundle"));
    setModal(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing(2, this));
    layout->setContentsMargins(spacing(4, this), spacing(4, this), spacing(4, this),
                               spacing(4, this));
    buildLevels();
    buildPreview();
    buildPlace();
    resize(spacing(180, this), spacing(125, this));
    updatePreview();
}

void SaveDialog::buildLevels()
{
    auto *question = new QLabel(tr("Who will read the file?"), this);
    question->setFont(strongFont(font()));
    layout()->addWidget(question);
    m_levels = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing(2, this));
    for (const Privacy each : {Privacy::Ticket, Privacy::Public, Privacy::Full}) {
        auto *card = new ChoiceCard(privacyName(each), privacyText(each), this);
        m_levels->addButton(card, static_cast<int>(each));
        row->addWidget(card, 1);
    }
    m_levels->button(static_cast<int>(Privacy::Ticket))->setChecked(true);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_levels, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) {
            updatePreview();
        }
    });
}

void SaveDialog::buildPreview()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing(3, this));
    auto *leavesTitle = new QLabel(tr("&Leaves this computer"), this);
    auto *staysTitle = new QLabel(tr("Stays &here"), this);
    m_leaves = previewBox(tr("Leaves this computer"), this);
    m_stays = previewBox(tr("Stays here"), this);
    leavesTitle->setFont(strongFont(font()));
    staysTitle->setFont(strongFont(font()));
    leavesTitle->setBuddy(m_leaves);
    staysTitle->setBuddy(m_stays);
    grid->addWidget(leavesTitle, 0, 0);
    grid->addWidget(staysTitle, 0, 1);
    grid->addWidget(m_leaves, 1, 0);
    grid->addWidget(m_stays, 1, 1);
    m_keep = new QPushButton(tr("&Keep this list..."), this);
    m_keep->setAccessibleName(tr("Keep this list"));
    m_keep->setAccessibleDescription(
        tr("Writes what the stand-ins stand for into a file of your own."));
    m_keep->setToolTip(m_keep->accessibleDescription());
    m_keep->setAutoDefault(false);
    m_keep->setEnabled(false);
    connect(m_keep, &QPushButton::clicked, this, &SaveDialog::keepList);
    grid->addWidget(m_keep, 2, 1, Qt::AlignRight);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(grid, 1);
}

void SaveDialog::buildPlace()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Save &to:"), this);
    m_path = new QLineEdit(this);
    m_path->setAccessibleName(tr("File to save to"));
    m_path->setText(QDir::toNativeSeparators(
        QDir(m_inputs.saveFolder).filePath(proposedFileName(m_result, m_kind))));
    label->setBuddy(m_path);
    auto *browse = new QPushButton(tr("&Browse..."), this);
    browse->setAccessibleName(tr("Choose the place"));
    browse->setAutoDefault(false);
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    column->addLayout(row);

    m_messageRow = new QWidget(this);
    auto *message = new QHBoxLayout(m_messageRow);
    message->setContentsMargins(0, 0, 0, 0);
    m_messageIcon = new StateIcon(m_messageRow);
    m_message = new TextLabel(m_messageRow);
    message->addWidget(m_messageIcon, 0, Qt::AlignTop);
    message->addWidget(m_message, 1);
    column->addWidget(m_messageRow);
    m_messageRow->hide();

    auto *buttons = new QHBoxLayout;
    m_save = new QPushButton(tr("&Save"), this);
    m_save->setAccessibleName(tr("Save"));
    m_save->setDefault(true);
    m_save->setEnabled(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    cancel->setAccessibleName(tr("Cancel"));
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    column->addLayout(buttons);
    connect(browse, &QPushButton::clicked, this, &SaveDialog::choosePlace);
    connect(m_save, &QPushButton::clicked, this, &SaveDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

Privacy SaveDialog::privacy() const
{
    return static_cast<Privacy>(m_levels->checkedId());
}

void SaveDialog::updatePreview()
{
    if (m_save) {
        m_save->setEnabled(false);
    }
    m_keep->setEnabled(false);
    const int number = ++m_previewNumber;
    inBackground(
        this,
        [result = m_result, kind = m_kind, level = privacy(), reader = m_reader] {
            return previewSave(result, kind, level, reader);
        },
        [this, number](const SavePreview &preview) {
            if (number != m_previewNumber) {
                return;
            }
            m_preview = preview;
            fill(m_leaves, preview.leaves);
            fill(m_stays, preview.stays);
            m_save->setEnabled(true);
            m_keep->setEnabled(!preview.key.isEmpty());
        });
}

/// For whoever is asked later who "user-1" is. It is a file of its own and goes nowhere by itself.
void SaveDialog::keepList()
{
    auto *dialog = new QFileDialog(this, tr("Keep this list"), QFileInfo(m_path->text()).path(),
                                   tr("Text (*.txt)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(keyFileName(QFileInfo(m_path->text()).fileName()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        inBackground(
            this,
            [path, octets = m_preview.key, write = m_inputs.save] { return write(path, octets); },
            [this](const Result<void> &written) {
                say(written ? StepState::Ok : StepState::Problem,
                    written ? tr("The list was saved. Do not send it with the report.")
                            : saveFailureText(written.error()));
            });
    });
    dialog->open();
}

void SaveDialog::choosePlace()
{
    const QString filter =
        m_kind == SaveKind::Report ? tr("Report (*.html)") : tr("Bundle (*.json)");
    auto *dialog = new QFileDialog(this, windowTitle(), QFileInfo(m_path->text()).path(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(m_path->text()).fileName());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_path->setText(QDir::toNativeSeparators(path));
        m_confirmed = path; // the file dialog asked already
        m_messageRow->hide();
    });
    dialog->open();
}

void SaveDialog::say(StepState state, const QString &sentence)
{
    m_messageIcon->setState(state);
    m_message->setText(sentence);
    m_messageRow->show();
}

void SaveDialog::save()
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.isEmpty()) {
        say(StepState::Warning, tr("Please name the file."));
        m_path->setFocus();
        return;
    }
    if (QFileInfo::exists(path) && m_confirmed != path) {
        m_confirmed = path;
        say(StepState::Warning,
            tr("There is a file of this name already. Press Save again to replace it."));
        return;
    }
    m_save->setEnabled(false);
    inBackground(
        this,
        [path, octets = m_preview.octets, write = m_inputs.save] { return write(path, octets); },
        [this, path](const Result<void> &written) {
            m_save->setEnabled(true);
            if (!written) {
                say(StepState::Problem, saveFailureText(written.error()));
                m_path->setFocus();
                m_path->selectAll();
                return;
            }
            Q_EMIT saved(path);
            accept();
        });
}

} // namespace aovpn::wizard
