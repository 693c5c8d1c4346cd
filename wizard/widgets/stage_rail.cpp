// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/stage_rail.h"

#include "wizard/presenters/rail_model.h"
#include "wizard/widgets/state_icon.h"
#include "wizard/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace aovpn::wizard {

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const bool current = index.data(RailModel::CurrentRole).toBool();
    const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
    const auto state = static_cast<StepState>(index.data(RailModel::StateRole).toInt());
    const QRect area = option.rect;
    const int unit = std::max(2, option.fontMetrics.height() / 4);

    painter->save();
    if (current) {
        painter->fillRect(area, cardColor(option.palette));
        painter->fillRect(QRect(area.left(), area.top() + 2, unit * 3 / 4, area.height() - 4),
                          accentColor(option.palette));
    }
    const int side = option.fontMetrics.height() * 11 / 10;
    const QRect icon(area.left() + unit * 3, area.center().y() - side / 2, side, side);
    paintState(*painter, icon, state, stateColor(state, option.palette));

    painter->setFont(current ? strongFont(option.font) : option.font);
    painter->setPen(enabled || current ? option.palette.color(QPalette::WindowText)
                                       : mutedColor(option.palette));
    const QRect text(icon.right() + unit * 2, area.top(), area.right() - icon.right() - unit * 3,
                     area.height());
    const QString name =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, name);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(accentColor(option.palette), 2));
        painter->drawRect(area.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = option.fontMetrics.height();
    const QFontMetrics strong(strongFont(option.font));
    return {strong.horizontalAdvance(index.data().toString()) + height * 3,
            std::clamp(m_room, height * 5 / 4, height * 2)};
}

StageRail::StageRail(QWidget *parent) : QListView(parent), m_delegate(new RailDelegate(this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(false);
    setMouseTracking(true);
    retranslate();
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsEnabled)) {
            Q_EMIT chosen(index.row());
        }
    });
}

void StageRail::retranslate()
{
    setAccessibleName(tr("Steps"));
    setAccessibleDescription(
        tr("The steps of the connection and their states. Press Enter to open the selected step."));
}

void StageRail::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        scheduleDelayedItemsLayout(); // other names are as wide as they are
    }
}

void StageRail::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // In a low window the rows move together before one of them is out of sight.
    const int rows = model() ? model()->rowCount() : 0;
    const int room = rows > 0 ? height() / rows : m_delegate->room();
    if (room != m_delegate->room()) {
        m_delegate->setRoom(room);
        scheduleDelayedItemsLayout();
    }
}

bool StageRail::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) { // NOLINT(*downcast)
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void StageRail::setCurrentRow(int row)
{
    if (model()) {
        setCurrentIndex(model()->index(row, 0));
    }
}

QSize StageRail::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    return {sizeHintForColumn(0) + 4, rows * fontMetrics().height() * 2 + 4};
}

QSize StageRail::minimumSizeHint() const
{
    return {sizeHintForColumn(0) + 4, 6 * fontMetrics().height()};
}

void StageRail::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested(currentIndex().data(Qt::AccessibleTextRole).toString());
        event->accept();
        return;
    }
    const bool choose = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                        event->key() == Qt::Key_Space;
    const QModelIndex index = currentIndex();
    if (choose && index.isValid() && index.flags().testFlag(Qt::ItemIsEnabled)) {
        event->accept(); // else the wizard would press Next as well
        Q_EMIT chosen(index.row());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace aovpn::wizard
