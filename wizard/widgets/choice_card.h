// SPDX-License-Identifier: Apache-2.0
// A large choice: a radio button with a title and a sentence.
#pragma once

#include <QRadioButton>

namespace aovpn::wizard {

class ChoiceCard : public QRadioButton
{
    Q_OBJECT

public:
    /// @p title may hold a mnemonic.
    ChoiceCard(const QString &title, const QString &description, QWidget *parent = nullptr);

    /// Other words, the same choice.
    void setTexts(const QString &title, const QString &description);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &at) const override;

private:
    QRect textArea(int width) const;
    QString m_description;
};

} // namespace aovpn::wizard
