// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/accessible_roles.h"

#include "wizard/widgets/check_list.h"
#include "wizard/widgets/text_label.h"

#include <QAccessibleWidget>
#include <QHash>

#include <optional>

using namespace Qt::StringLiterals;

namespace aovpn::wizard {
namespace {

/// Qt would call it a check box, because it stays down while its details are shown.
class RowAccess : public QAccessibleWidget
{
public:
    explicit RowAccess(RowButton *row) : QAccessibleWidget(row, QAccessible::Button), m_row(row) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (m_row->isCheckable()) {
            state.expandable = true;
            state.expanded = m_row->isChecked();
            state.collapsed = !m_row->isChecked();
        }
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_row->isEnabled() && m_row->isCheckable()) {
            names.prepend(QAccessibleActionInterface::pressAction());
        }
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name == QAccessibleActionInterface::pressAction()) {
            m_row->click();
        } else {
            QAccessibleWidget::doAction(name);
        }
    }

private:
    RowButton *m_row;
};

class TextAccess : public QAccessibleWidget
{
public:
    explicit TextAccess(TextLabel *label) : QAccessibleWidget(label), m_label(label) {}

    QAccessible::Role role() const override
    {
        if (m_label->inherits("aovpn::wizard::StatusLine")) {
            return QAccessible::Notification;
        }
        const bool heads =
            m_label->role() == TextRole::Heading || m_label->role() == TextRole::Headline;
        return heads ? QAccessible::Heading : QAccessible::StaticText;
    }

    /// A click takes the keyboard to copy a selection; that makes no stop on the way of the Tab
    /// key.
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.focusable = (m_label->focusPolicy() & Qt::TabFocus) != 0;
        return state;
    }

private:
    TextLabel *m_label;
};

/// The role of a class whose widgets need nothing else.
std::optional<QAccessible::Role> plainRole(const QString &className)
{
    static const QHash<QString, QAccessible::Role> roles{
        {u"aovpn::wizard::CauseCard"_s, QAccessible::Grouping},
        {u"aovpn::wizard::CheckRowWidget"_s, QAccessible::Grouping},
        {u"aovpn::wizard::ContentPage"_s, QAccessible::Pane},
        {u"aovpn::wizard::PathPictureView"_s, QAccessible::Graphic},
        {u"aovpn::wizard::QuestionCard"_s, QAccessible::Grouping},
        {u"aovpn::wizard::ScrollColumn"_s, QAccessible::Pane},
        {u"aovpn::wizard::StateIcon"_s, QAccessible::Graphic},
    };
    const auto found = roles.constFind(className);
    return found == roles.constEnd() ? std::nullopt : std::optional(*found);
}

QAccessibleInterface *accessFor(const QString &className, QObject *object)
{
    if (!object || !object->isWidgetType()) {
        return nullptr;
    }
    if (className == u"aovpn::wizard::RowButton") {
        return new RowAccess(qobject_cast<RowButton *>(object));
    }
    if (className == u"aovpn::wizard::TextLabel") {
        return new TextAccess(qobject_cast<TextLabel *>(object));
    }
    const auto role = plainRole(className);
    return role ? new QAccessibleWidget(qobject_cast<QWidget *>(object), *role) : nullptr;
}

} // namespace

void installAccessibleRoles()
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(accessFor);
        return true;
    }();
}

} // namespace aovpn::wizard
