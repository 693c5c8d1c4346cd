// SPDX-License-Identifier: Apache-2.0
// The glossary: what the words mean that can't be avoided.
#pragma once

class QWidget;

namespace aovpn::wizard {

/// Opens the glossary above @p parent; returns at once.
void openGlossary(QWidget *parent);

} // namespace aovpn::wizard
