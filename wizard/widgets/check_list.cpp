// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/check_list.h"

#include "wizard/widgets/state_icon.h"
#include "wizard/widgets/tab_order.h"
#include "wizard/widgets/text_label.h"
#include "wizard/widgets/theme.h"
#include "wizard/widgets/wrapped_text.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::wizard {
namespace {

/// Removes everything that a layout shows.
void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout()) {
            clear(item->layout());
        }
        delete item->widget();
        delete item;
    }
}

void paintChevron(QPainter &painter, const QRectF &area, bool open, const QColor &color)
{
    const double half = std::min(area.width(), area.height()) / 4;
    const QPointF middle = area.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(color, std::max(1.4, half / 2.4), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        open ? QPolygonF({middle + QPointF(-half, -half / 2), middle + QPointF(0, half / 2),
                          middle + QPointF(half, -half / 2)})
             : QPolygonF({middle + QPointF(-half / 2, -half), middle + QPointF(half / 2, 0),
                          middle + QPointF(-half / 2, half)}));
    painter.restore();
}

} // namespace

void copyToClipboard(const QString &text)
{
    QApplication::clipboard()->setText(text);
}

RowButton::RowButton(QWidget *parent) : QPushButton(parent)
{
    // Fixed would hold it to the height of the width that it had before.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    connect(this, &QPushButton::toggled, this, [this] {
        describe();
        QAccessible::State changed;
        changed.expanded = true;
        QAccessibleStateChangeEvent event(this, changed);
        QAccessible::updateAccessibility(&event);
    });
}

void RowButton::setRow(const CheckRow &row)
{
    m_row = row;
    m_heights.forget();
    setCheckable(row.hasDetails());
    setAccessibleName(row.accessibleName());
    describe();
    updateGeometry();
    update();
}

void RowButton::describe()
{
    setAccessibleDescription(!isCheckable() ? QString()
                             : isChecked()  ? tr("Details are shown. Press to hide them.")
                                            : tr("Details are hidden. Press to show them."));
}

void RowButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
    }
}

int RowButton::textLeft() const
{
    return spacing(2, this) * 2 + fontMetrics().height() * 2;
}

int RowButton::heightForWidth(int width) const
{
    return m_heights.of(*this, width, [&] {
        const int text = wrappedHeight(m_row.title, font(), width - textLeft() - spacing(2, this));
        return std::max(text, fontMetrics().height()) + spacing(4, this);
    });
}

QSize RowButton::sizeHint() const
{
    const int width = textLeft() + fontMetrics().horizontalAdvance(m_row.title);
    return {std::min(width, kContentWidth), heightForWidth(std::max(this->width(), 200))};
}

QSize RowButton::minimumSizeHint() const
{
    return {textLeft() + fontMetrics().averageCharWidth() * 12, fontMetrics().height()};
}

void RowButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    const int gap = spacing(2, this);
    const QRectF chevron(gap / 2.0, gap, line, line);
    const QRectF icon(chevron.right() + gap / 2.0, gap, line, line);
    if (underMouse() && isCheckable()) {
        painter.fillRect(rect(), cardColor(palette()));
    }
    if (isCheckable()) {
        paintChevron(painter, chevron, isChecked(), mutedColor(palette()));
    }
    paintState(painter, icon, m_row.state, stateColor(m_row.state, palette()));
    const bool quiet = m_row.state == StepState::Waiting || m_row.state == StepState::Skipped;
    painter.setPen(quiet ? mutedColor(palette()) : palette().color(QPalette::WindowText));
    drawWrapped(painter, QRectF(textLeft(), gap, width() - textLeft() - gap, height()), m_row.title,
                font());
    if (hasFocus()) {
        painter.setPen(QPen(accentColor(palette()), 2));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

void RowButton::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        event->accept();
        return;
    }
    // In a dialog Enter would press Next; on a row it unfolds the row.
    if (isCheckable() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        click();
        event->accept();
        return;
    }
    QPushButton::keyPressEvent(event);
}

bool RowButton::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event); // NOLINT(*static-cast-downcast)
        if (key->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
    }
    return QPushButton::event(event);
}

CheckRowWidget::CheckRowWidget(const CheckRow &row, QWidget *parent)
    : QWidget(parent), m_button(new RowButton(this)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_button);
    connect(m_button, &QPushButton::toggled, this, &CheckRowWidget::unfold);
    connect(m_button, &RowButton::copyRequested, this, &CheckRowWidget::copyRequested);
    setRow(row);
}

void CheckRowWidget::setRow(const CheckRow &row)
{
    m_row = row;
    m_button->setRow(row);
    delete m_details;
    m_details = nullptr;
    unfold(m_button->isChecked() && row.hasDetails());
}

void CheckRowWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_details) {
        // Built anew with the row's new texts, which the page brings; else afterwards, and on a
        // page that is not shown not before it is.
        delete m_details;
        m_details = nullptr;
        QMetaObject::invokeMethod(this, &CheckRowWidget::rebuild, Qt::QueuedConnection);
    }
}

void CheckRowWidget::showEvent(QShowEvent *event)
{
    rebuild();
    QWidget::showEvent(event);
}

void CheckRowWidget::rebuild()
{
    if (isVisible()) {
        unfold(m_button->isChecked() && m_row.hasDetails());
    }
}

void CheckRowWidget::unfold(bool open)
{
    if (m_details) {
        m_details->setVisible(open);
        return;
    }
    if (!open) {
        return;
    }
    m_details = new QWidget(this);
    auto *layout = new QVBoxLayout(m_details);
    const int line = m_button->fontMetrics().height();
    layout->setContentsMargins(spacing(4, this) + line * 2, 0, spacing(2, this), spacing(3, this));
    layout->setSpacing(spacing(2, this));
    const auto add = [&](const QString &text, bool muted) {
        if (!text.isEmpty()) {
            auto *label = new TextLabel(text, m_details);
            label->setMuted(muted);
            layout->addWidget(label);
        }
    };
    add(m_row.meaning, false);
    if (!m_row.steps.isEmpty()) {
        auto *list = new StepList(m_details);
        list->setSteps(m_row.steps);
        layout->addWidget(list);
    }
    if (!m_row.facts.isEmpty()) {
        layout->addWidget(new FactBlock(m_row.facts, m_details));
    }
    add(m_row.codes, false);
    add(m_row.requirement.isEmpty() ? QString() : tr("What is checked: %1").arg(m_row.requirement),
        true);
    add(m_row.source.isEmpty() ? QString() : tr("Source: %1").arg(m_row.source), true);
    auto *copyButton = new QPushButton(tr("Copy"), m_details);
    //: %1: the title of a row
    copyButton->setAccessibleName(tr("Copy: %1").arg(m_row.title));
    copyButton->setAutoDefault(false);
    connect(copyButton, &QPushButton::clicked, this, &CheckRowWidget::copyRequested);
    layout->addWidget(copyButton, 0, Qt::AlignLeft);
    m_layout->addWidget(m_details);
    m_details->show();
    orderTabs(m_button, m_details->layout());
}

CheckList::CheckList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void CheckList::setRows(const QList<CheckRow> &rows)
{
    QList<CheckRowWidget *> old = m_rows;
    m_rows.clear();
    for (const CheckRow &row : rows) {
        const auto found = std::find_if(old.begin(), old.end(), [&row](CheckRowWidget *each) {
            return each->row().key == row.key;
        });
        CheckRowWidget *widget = nullptr;
        if (found == old.end()) {
            widget = new CheckRowWidget(row, this);
            connect(widget, &CheckRowWidget::copyRequested, this,
                    [this, widget] { Q_EMIT copyRequested(m_rows.indexOf(widget)); });
        } else {
            widget = *found;
            old.erase(found);
            if (widget->row() != row) {
                widget->setRow(row);
            }
        }
        m_rows.append(widget);
    }
    for (CheckRowWidget *gone : std::as_const(old)) {
        m_layout->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        CheckRowWidget *widget = m_rows.at(i);
        if (m_layout->indexOf(widget) != i) {
            m_layout->removeWidget(widget);
            m_layout->insertWidget(static_cast<int>(i), widget);
            widget->show(); // a layout would show it only later
        }
        if (i > 0) {
            setTabOrder(m_rows.at(i - 1), widget);
        }
    }
    setVisible(!m_rows.isEmpty());
}

StepList::StepList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void StepList::setSteps(const QStringList &steps)
{
    if (m_steps == steps && m_layout->count() > 0) {
        return;
    }
    m_steps = steps;
    clear(m_layout);
    const int width = fontMetrics().horizontalAdvance(u"00. "_s);
    m_layout->setSpacing(spacing(1, this));
    for (qsizetype i = 0; i < steps.size(); ++i) {
        auto *row = new QHBoxLayout;
        row->setSpacing(0);
        auto *number = new QLabel(u"%1."_s.arg(i + 1), this);
        number->setFixedWidth(width);
        number->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        row->addWidget(number);
        number->show(); // a layout would show it only later
        row->addWidget(new TextLabel(steps.at(i), this), 1);
        m_layout->addLayout(row);
    }
    setVisible(!steps.isEmpty());
}

} // namespace aovpn::wizard
