// SPDX-License-Identifier: Apache-2.0
// The page behind the result: what Microsoft's support tool needs, and the commands to copy.
#pragma once

#include "wizard/pages/content_page.h"
#include "wizard/presenters/collection_presenter.h"

#include <functional>

class QPushButton;

namespace aovpn::wizard {

class TextLabel;

class CollectionPageView : public ContentPage
{
    Q_OBJECT

public:
    /// Shows a folder of this computer to the person.
    using FolderOpener = std::function<void(const QString &folder)>;

    /// Without @p open no folder is offered.
    CollectionPageView(CurrentSession &session, FolderOpener open, QWidget *parent = nullptr);

    void refresh();
    TicketText copyText() const override;

protected:
    void retranslate() override;

private:
    void buildNeeds();
    void buildCommands(const QString &where, const QList<CollectionCommand> &commands);

    FolderOpener m_open;
    CollectionPage m_page;
    QWidget *m_body = nullptr; ///< made anew whenever what it says changes
    QPushButton *m_folder = nullptr;
    TextLabel *m_note = nullptr;
};

} // namespace aovpn::wizard
