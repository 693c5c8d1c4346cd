// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/save_dialog.h"

#include "wizard/background.h"
#include "wizard/widgets/choice_card.h"
#include "wizard/widgets/state_icon.h"
#include "wizard/widgets/status_line.h"
#include "wizard/widgets/text_label.h"
#include "wizard/widgets/theme.h"

#include <QButtonGroup>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;

namespace aovpn::wizard {
namespace {

QTextEdit *previewBox(QWidget *parent)
{
    auto *box = new QTextEdit(parent);
    box->setReadOnly(true);
    box->setAcceptRichText(false);
    box->setTabChangesFocus(true);
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
    setModal(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing(2, this));
    layout->setContentsMargins(spacing(4, this), spacing(4, this), spacing(4, this),
                               spacing(4, this));
    buildLevels();
    buildPreview();
    buildPlace();
    retranslate();
    resize(QSize(spacing(180, this), spacing(125, this))
               .boundedTo(screen()->availableSize() * 95 / 100));
    updatePreview();
}

void SaveDialog::retranslate()
{
    setWindowTitle(m_kind == SaveKind::Report ? tr("Save report") : tr("Save bundle"));
    m_question->setText(tr("Who will read the file?"));
    for (QAbstractButton *button : m_levels->buttons()) {
        const auto level = static_cast<Privacy>(m_levels->id(button));
        qobject_cast<ChoiceCard *>(button)->setTexts(privacyName(level), privacyText(level));
    }
    m_leavesTitle->setText(tr("&Leaves this computer"));
    m_leaves->setAccessibleName(tr("Leaves this computer"));
    m_staysTitle->setText(tr("Stays &here"));
    m_stays->setAccessibleName(tr("Stays here"));
    m_keep->setText(tr("&Keep this list..."));
    m_keep->setAccessibleName(tr("Keep this list"));
    m_keep->setAccessibleDescription(
        tr("Saves, in a separate file for you, what each stand-in stands for."));
    m_keep->setToolTip(m_keep->accessibleDescription());
    m_pathLabel->setText(tr("Save &to:"));
    m_path->setAccessibleName(tr("File to save to"));
    m_browse->setText(tr("&Browse..."));
    m_browse->setAccessibleName(tr("Choose the place"));
    m_save->setText(tr("&Save"));
    m_save->setAccessibleName(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
}

void SaveDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updatePreview(); // the file speaks the new language, too
    }
}

void SaveDialog::buildLevels()
{
    m_question = new TextLabel(this);
    m_question->setRole(TextRole::Heading);
    layout()->addWidget(m_question);
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
    m_leavesTitle = new QLabel(this);
    m_staysTitle = new QLabel(this);
    m_leaves = previewBox(this);
    m_stays = previewBox(this);
    m_leavesTitle->setFont(strongFont(font()));
    m_staysTitle->setFont(strongFont(font()));
    m_leavesTitle->setBuddy(m_leaves);
    m_staysTitle->setBuddy(m_stays);
    grid->addWidget(m_leavesTitle, 0, 0);
    grid->addWidget(m_staysTitle, 0, 1);
    grid->addWidget(m_leaves, 1, 0);
    grid->addWidget(m_stays, 1, 1);
    m_keep = new QPushButton(this);
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
    m_pathLabel = new QLabel(this);
    m_path = new QLineEdit(this);
    m_path->setText(QDir::toNativeSeparators(
        QDir(m_inputs.saveFolder).filePath(proposedFileName(m_result, m_kind))));
    m_pathLabel->setBuddy(m_path);
    m_browse = new QPushButton(this);
    m_browse->setAutoDefault(false);
    row->addWidget(m_pathLabel);
    row->addWidget(m_path, 1);
    row->addWidget(m_browse);
    column->addLayout(row);

    m_messageRow = new QWidget(this);
    auto *message = new QHBoxLayout(m_messageRow);
    message->setContentsMargins(0, 0, 0, 0);
    m_messageIcon = new StateIcon(m_messageRow);
    m_message = new StatusLine(m_messageRow);
    message->addWidget(m_messageIcon, 0, Qt::AlignTop);
    message->addWidget(m_message, 1);
    column->addWidget(m_messageRow);
    m_messageRow->hide();
    connect(m_message, &StatusLine::emptied, m_messageRow, &QWidget::hide);

    auto *buttons = new QHBoxLayout;
    m_save = new QPushButton(this);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    m_cancel = new QPushButton(this);
    m_cancel->setAutoDefault(false);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    column->addLayout(buttons);
    connect(m_browse, &QPushButton::clicked, this, &SaveDialog::choosePlace);
    connect(m_save, &QPushButton::clicked, this, &SaveDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

Privacy SaveDialog::privacy() const
{
    return static_cast<Privacy>(m_levels->checkedId());
}

void SaveDialog::updatePreview()
{
    m_ready = false;
    if (m_save) {
        refreshSave();
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
            m_ready = true;
            refreshSave();
            m_keep->setEnabled(!preview.key.isEmpty());
        });
}

/// For whoever is asked later who "user-1" is. It is a file of its own and goes nowhere by itself.
void SaveDialog::keepList()
{
    auto *dialog = new QFileDialog(this, tr("Keep this list"), QFileInfo(m_path->text()).path(),
                                   tr("Text (*.txt)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
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
        // Not the dialog's default suffix: some desktops ask about the name without it.
        const bool isWhole = !QFileInfo(path).suffix().isEmpty();
        const QString named =
            isWhole ? path : path + (m_kind == SaveKind::Report ? u".html"_s : u".json"_s);
        m_path->setText(QDir::toNativeSeparators(named));
        m_confirmed = isWhole ? named : QString(); // the file dialog asked already
        m_messageRow->hide();
    });
    dialog->open();
}

void SaveDialog::say(StepState state, const QString &sentence)
{
    m_messageIcon->setState(state);
    m_messageRow->show();
    m_message->say(sentence);
}

void SaveDialog::save()
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.isEmpty()) {
        say(StepState::Warning, tr("Please enter a file name."));
        m_path->setFocus();
        return;
    }
    setWriting(true);
    inBackground(
        this,
        [path, mayReplace = m_confirmed == path, octets = m_preview.octets,
         write = m_inputs.save]() -> std::optional<Result<void>> {
            if (!mayReplace && QFileInfo::exists(path)) { // a share that is away lets this wait
                return std::nullopt;
            }
            return write(path, octets);
        },
        [this, path](const std::optional<Result<void>> &written) {
            setWriting(false);
            if (!written) {
                m_confirmed = path;
                say(StepState::Warning,
                    tr("A file with this name already exists. Press Save again to replace it."));
                return;
            }
            if (!*written) {
                say(StepState::Problem, saveFailureText(written->error()));
                m_path->setFocus();
                m_path->selectAll();
                return;
            }
            Q_EMIT saved(path);
            accept();
        });
}

void SaveDialog::setWriting(bool writing)
{
    if (writing) {
        m_keyboard = focusWidget(); // a control that is switched off lets go of it
    }
    m_writing = writing;
    for (QAbstractButton *level : m_levels->buttons()) {
        level->setEnabled(!writing);
    }
    refreshSave();
    if (!writing && m_keyboard) {
        m_keyboard->setFocus();
    }
}

void SaveDialog::refreshSave()
{
    m_save->setEnabled(m_ready && !m_writing);
}

} // namespace aovpn::wizard
