// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/path_picture.h"

#include "checks/report/visible_text.h"
#include "wizard/presenters/step_state.h"
#include "wizard/widgets/state_icon.h"
#include "wizard/widgets/theme.h"
#include "wizard/widgets/wrapped_text.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace aovpn::wizard {
namespace {

constexpr int kNodes = static_cast<int>(PathPicture::kNodes);

StepState stepOf(PathState state)
{
    switch (state) {
    case PathState::Proven:
        return StepState::Ok;
    case PathState::Warning:
        return StepState::Warning;
    case PathState::Broken:
        return StepState::Problem;
    case PathState::NotTested:
        break;
    }
    return StepState::Unknown;
}

/// The caption of @p node, in which a name or an address may break after each dot; a date may not.
QString captionOf(const PathNode &node)
{
    constexpr qsizetype kLongest = 60;
    QStringList words = visibleText(node.caption, kLongest).split(u' ');
    for (QString &word : words) {
        const bool isName =
            std::any_of(word.cbegin(), word.cend(), [](QChar each) { return each.isLetter(); });
        if (isName || word.count(u'.') > 2) {
            word.replace(u'.', QString(u'.') + QChar(0x200B));
        }
    }
    return words.join(u' ');
}

/// @p name with every part kept together that fits into @p width: letters of East Asian scripts
/// would break anywhere.
QString keptTogether(const QString &name, const QFontMetrics &metrics, int width)
{
    constexpr QChar kJoiner(0x2060);
    QString result;
    qsizetype from = 0;
    for (qsizetype to = 0; to <= name.size(); ++to) {
        const bool ends = to == name.size() || name.at(to).isSpace() || name.at(to) == u'\u200b';
        if (!ends) {
            continue;
        }
        const QString part = name.mid(from, to - from);
        const bool breaks =
            part.contains(QChar(QChar::SoftHyphen)) || metrics.horizontalAdvance(part) > width;
        for (qsizetype i = 0; i < part.size(); ++i) {
            const bool east = part.at(i).unicode() >= 0x2E80 && !part.at(i).isSurrogate();
            result += part.at(i);
            if (!breaks && east && i + 1 < part.size()) {
                result += kJoiner;
            }
        }
        if (to < name.size()) {
            result += name.at(to);
        }
        from = to + 1;
    }
    return result;
}

/// @p font a little smaller, for the captions.
QFont captionFont(const QFont &font)
{
    QFont smaller = font;
    if (font.pointSizeF() > 0) {
        smaller.setPointSizeF(font.pointSizeF() * 0.9);
    }
    return smaller;
}

} // namespace

PathPictureView::PathPictureView(QWidget *parent) : QWidget(parent)
{
    // Fixed would hold it to the height of the width that it had before.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::TabFocus); // its text is read when it is reached
}

void PathPictureView::setResult(const SessionResult &result)
{
    m_picture = pathPicture(result);
    setAccessibleName(m_picture.text);
    setToolTip(m_picture.text);
    updateGeometry();
    update();
}

int PathPictureView::perLine(int width) const
{
    return width < spacing(120, this) ? kNodes / 2 : kNodes;
}

int PathPictureView::nodeSide() const
{
    return fontMetrics().height() * 16 / 10;
}

int PathPictureView::lineHeight(int width) const
{
    const int cell = width / perLine(width) - spacing(2, this);
    int text = 0;
    const QFont strong = strongFont(captionFont(font()));
    for (const PathNode &node : m_picture.nodes) {
        const QString name = keptTogether(node.name, QFontMetrics(strong), cell);
        const QString caption = captionOf(node);
        const int height =
            wrappedHeight(name, strong, cell) +
            (caption.isEmpty() ? 0 : wrappedHeight(caption, captionFont(font()), cell));
        text = std::max(text, height);
    }
    return nodeSide() + spacing(2, this) + text + spacing(3, this);
}

int PathPictureView::heightForWidth(int width) const
{
    return lineHeight(width) * (kNodes / perLine(width));
}

QSize PathPictureView::sizeHint() const
{
    return {spacing(160, this), heightForWidth(std::max(width(), spacing(80, this)))};
}

QSize PathPictureView::minimumSizeHint() const
{
    return {spacing(60, this), nodeSide() * 3};
}

void PathPictureView::paintSegment(QPainter &painter, const QPointF &from, const QPointF &to,
                                   PathState state) const
{
    const QColor color = stateColor(stepOf(state), palette());
    QPen pen(color, 2.5, Qt::SolidLine, Qt::FlatCap);
    const QPointF middle = (from + to) / 2;
    if (state == PathState::NotTested) {
        pen.setDashPattern({2, 2});
        painter.setPen(pen);
        painter.drawLine(from, to);
        return;
    }
    painter.setPen(pen);
    if (state == PathState::Proven) {
        painter.drawLine(from, to);
        return;
    }
    // Broken at a cross, or marked with a warning.
    const double half = fontMetrics().height() * 0.45;
    painter.drawLine(from, {middle.x() - half - 3, from.y()});
    painter.drawLine(QPointF(middle.x() + half + 3, to.y()), to);
    if (state == PathState::Broken) {
        const double arm = half * 0.7;
        painter.setPen(QPen(color, 3, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm));
        painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm));
    } else {
        paintState(painter, {middle.x() - half, middle.y() - half, half * 2, half * 2},
                   StepState::Warning, color);
    }
}

void PathPictureView::paintNode(QPainter &painter, const QRectF &cell, const PathNode &node) const
{
    const double side = nodeSide();
    const StepState state = stepOf(node.state);
    paintState(painter, {cell.center().x() - side / 2, cell.top(), side, side}, state,
               stateColor(state, palette()));
    const auto centred = [&](double top, const QString &text, const QFont &font) {
        QTextOption option(Qt::AlignHCenter);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        const int height = wrappedHeight(text, font, static_cast<int>(cell.width()));
        painter.setFont(font);
        painter.drawText(QRectF(cell.left(), top, cell.width(), height + 2), text, option);
        return height;
    };
    painter.setPen(palette().color(QPalette::WindowText));
    const double top = cell.top() + side + spacing(2, this);
    const QFont strong = strongFont(captionFont(font()));
    const int used = centred(
        top, keptTogether(node.name, QFontMetrics(strong), static_cast<int>(cell.width())), strong);
    const QString caption = captionOf(node);
    if (!caption.isEmpty()) {
        painter.setPen(mutedColor(palette()));
        centred(top + used, caption, captionFont(font()));
    }
}

void PathPictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = perLine(width());
    const double step = static_cast<double>(width()) / count;
    const double height = lineHeight(width());
    const double side = nodeSide();
    const double gap = spacing(1, this);
    for (int i = 0; i < kNodes; ++i) {
        const double left = (i % count) * step;
        const int line = i / count;
        const double top = line * height;
        const auto at = static_cast<std::size_t>(i);
        paintNode(painter, {left + gap, top + 1, step - gap * 2, height}, m_picture.nodes.at(at));
        if (i + 1 >= kNodes) {
            continue;
        }
        const double y = top + 1 + side / 2;
        const double from = left + step / 2 + side / 2 + gap;
        const bool turns = (i + 1) % count == 0;
        paintSegment(painter, {from, y},
                     {turns ? left + step : left + step * 1.5 - side / 2 - gap, y},
                     m_picture.segments.at(at).state);
    }
    if (hasFocus()) {
        painter.setPen(QPen(accentColor(palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

} // namespace aovpn::wizard
