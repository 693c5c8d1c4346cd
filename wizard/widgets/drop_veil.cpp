// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/drop_veil.h"

#include "wizard/widgets/theme.h"

#include <QPainter>

namespace aovpn::wizard {

DropVeil::DropVeil(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents); // the window itself takes the file
    hide();
}

void DropVeil::appear()
{
    setGeometry(parentWidget()->rect());
    setAccessibleName(tr("Drop the file here to open it."));
    raise();
    show();
}

void DropVeil::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor cover = palette().color(QPalette::Window);
    cover.setAlphaF(0.88F);
    painter.fillRect(rect(), cover);
    const double edge = spacing(3, this);
    painter.setPen(QPen(accentColor(palette()), spacing(1, this), Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), edge, edge);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(headlineFont(font()));
    painter.drawText(rect().adjusted(32, 32, -32, -32), Qt::AlignCenter | Qt::TextWordWrap,
                     accessibleName());
}

} // namespace aovpn::wizard
