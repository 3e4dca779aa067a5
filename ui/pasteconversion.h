// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QDropEvent;
class QMenu;
class QMouseEvent;
class QWidget;

namespace parindex {

/// A text as it is to be pasted: in NFC form, and in Unicode where it was in a legacy encoding and the
/// user, who is shown both, wants that. Nothing when the user gave up.
std::optional<QString> pastedText(QWidget *parent, const QString &text);

/// The same for tables, asked once for all their cells.
std::optional<TableFile> pastedTables(QWidget *parent, TableFile tables);

/// Set on a field whose owner takes several pasted lines as a column.
constexpr const char *TakesColumnsProperty = "takesColumns";

/// Converts what is pasted into any text field, by key, menu, middle button or drop. Installed on the
/// application, so that fields made later are looked after as well. What needs no conversion the field pastes itself.
class PasteConversion : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeSelection(QWidget *field, const QMouseEvent &release);
    bool takeDrop(QWidget *field, QDropEvent &drop);
    void takeOverMenu(QMenu &menu);
    void paste(QWidget *field, const QString &text);

    QPointer<QWidget> m_asking; ///< The field for which the question is open.
};

} // namespace parindex
