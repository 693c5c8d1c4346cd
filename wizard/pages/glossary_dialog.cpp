// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/glossary_dialog.h"

#include "checks/guidance/glossary.h"
#include "checks/guidance/guidance.h"
#include "wizard/widgets/text_label.h"
#include "wizard/widgets/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace aovpn::wizard {
namespace {

struct GlossaryDialog
{
    Q_DECLARE_TR_FUNCTIONS(GlossaryDialog)
};

} // namespace

void openGlossary(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setWindowTitle(GlossaryDialog::tr("What the words mean"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *scroll = new QScrollArea(dialog);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(dialog->windowTitle());
    auto *content = new QWidget;
    auto *terms = new QVBoxLayout(content);
    terms->setSpacing(spacing(1, dialog));
    for (const GlossaryEntry &each : allGlossary()) {
        auto *term = new TextLabel(phrase(each.term), content);
        term->setFont(strongFont(dialog->font()));
        auto *meaning = new TextLabel(phrase(each.sentence), content);
        meaning->setContentsMargins(0, 0, 0, spacing(2, dialog));
        terms->addWidget(term);
        terms->addWidget(meaning);
    }
    terms->addStretch(1);
    scroll->setWidget(content);
    auto *close = new QPushButton(GlossaryDialog::tr("Close"), dialog);
    close->setAccessibleName(close->text());
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(scroll, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    dialog->resize(spacing(130, parent), spacing(130, parent));
    dialog->open();
}

} // namespace aovpn::wizard
