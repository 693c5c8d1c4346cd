// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/collection_page.h"

#include "wizard/page_order.h"
#include "wizard/presenters/copy_text.h"
#include "wizard/widgets/check_list.h"
#include "wizard/widgets/state_icon.h"
#include "wizard/widgets/text_label.h"
#include "wizard/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aovpn::wizard {
namespace {

TextLabel *addText(QWidget *body, const QString &text)
{
    auto *label = new TextLabel(text, body);
    body->layout()->addWidget(label);
    return label;
}

void addTitle(QWidget *body, const QString &text)
{
    auto *label = new TextLabel(text, body);
    label->setRole(TextRole::Heading);
    label->setContentsMargins(0, spacing(2, body), 0, 0);
    body->layout()->addWidget(label);
}

} // namespace

CollectionPageView::CollectionPageView(CurrentSession &session, FolderOpener open, QWidget *parent)
    : ContentPage(kCollectionPage, session, parent), m_open(std::move(open)),
      m_folder(new QPushButton(content())), m_note(new TextLabel(content()))
{
    m_folder->setAutoDefault(false);
    column()->addWidget(m_folder, 0, Qt::AlignLeft);
    column()->addWidget(m_note);
    column()->addStretch(1);
    m_note->hide();
    m_folder->hide();
    retranslate();
    connect(m_folder, &QPushButton::clicked, this, [this] { m_open(m_page.folder); });
}

void CollectionPageView::retranslate()
{
    setAccessibleName(tr("Collect data for Microsoft support"));
    setSentence(accessibleName());
    m_folder->setText(tr("&Open the folder of the archive"));
    m_folder->setAccessibleName(tr("Open the folder of the archive"));
    m_page = {}; // its titles are made with it
    m_note->setText({});
}

TicketText CollectionPageView::copyText() const
{
    return [view = session().view()] { return collectionCopyText(view); };
}

void CollectionPageView::refresh()
{
    const CollectionPage page = presentCollection(session().view());
    if (m_body && page == m_page) {
        return;
    }
    m_page = page;
    m_note->setText({});
    delete m_body;
    m_body = new QWidget(content());
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(2, this));
    column()->insertWidget(0, m_body);
    addText(m_body, m_page.headline)->setRole(TextRole::Headline);
    addText(m_body, m_page.meaning);
    buildNeeds();
    buildCommands(tr("Commands for this computer"), m_page.client);
    buildCommands(tr("Commands for the VPN server"), m_page.server);
    addTitle(m_body, tr("How to record"));
    int number = 0;
    for (const QString &step : std::as_const(m_page.steps)) {
        //: %1: number of a step, %2: the step
        addText(m_body, tr("%1. %2").arg(++number).arg(step));
    }
    addText(m_body, m_page.warning)->setMuted(true);
    addText(m_body, m_page.archive);
    m_folder->setVisible(m_open && !m_page.folder.isEmpty());
    m_folder->setToolTip(m_page.folder);
    m_body->show();
    settle();
}

void CollectionPageView::buildNeeds()
{
    addTitle(m_body, tr("What it needs"));
    for (const NeedRow &need : std::as_const(m_page.needs)) {
        auto *row = new QWidget(m_body);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(spacing(2, this));
        auto *icon = new StateIcon(row);
        icon->setState(need.state);
        line->addWidget(icon, 0, Qt::AlignTop);
        line->addWidget(new TextLabel(need.text, row), 1);
        m_body->layout()->addWidget(row);
    }
}

void CollectionPageView::buildCommands(const QString &where,
                                       const QList<CollectionCommand> &commands)
{
    addTitle(m_body, where);
    for (const CollectionCommand &one : commands) {
        auto *row = new QWidget(m_body);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(spacing(2, this));
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        auto *purpose = new TextLabel(one.purpose, row);
        purpose->setMuted(true);
        words->addWidget(purpose);
        auto *command = new TextLabel(one.command, row);
        command->setRole(TextRole::Fact);
        words->addWidget(command);
        auto *copy = new QPushButton(tr("Copy"), row);
        copy->setAutoDefault(false);
        //: %1: a command
        copy->setAccessibleName(tr("Copy: %1").arg(one.command));
        line->addLayout(words, 1);
        line->addWidget(copy, 0, Qt::AlignVCenter);
        m_body->layout()->addWidget(row);
        connect(copy, &QPushButton::clicked, this, [this, copy, one] {
            copyToClipboard(one.command);
            copy->setText(tr("Copied"));
            m_note->setText(tr("Copied: %1").arg(one.command));
        });
    }
}

} // namespace aovpn::wizard
