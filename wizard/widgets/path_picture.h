// SPDX-License-Identifier: Apache-2.0
// The way from the laptop to the company network, drawn; its text alternative is the sequence in
// words.
#pragma once

#include "checks/report/path_picture.h"

#include <QWidget>

namespace aovpn::wizard {

/// Six nodes on one line, on two lines where it is narrow.
class PathPictureView : public QWidget
{
    Q_OBJECT

public:
    explicit PathPictureView(QWidget *parent = nullptr);

    void setResult(const SessionResult &result);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int perLine(int width) const;
    int nodeSide() const;
    int lineHeight(int width) const;
    void paintNode(QPainter &painter, const QRectF &cell, const PathNode &node) const;
    void paintSegment(QPainter &painter, const QPointF &from, const QPointF &to,
                      PathState state) const;

    PathPicture m_picture;
};

} // namespace aovpn::wizard
