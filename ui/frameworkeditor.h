// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/frameworkdraft.h"
#include "ui/session.h"

#include <functional>

namespace parindex {

/// The framework that is looked at on its page, the row that is looked at in it, and every way to change them.
/// Each change is one step that can be undone.
class FrameworkEditor : public QObject
{
    Q_OBJECT

public:
    explicit FrameworkEditor(Session &session, QObject *parent = nullptr);

    Session &session() { return m_session; }
    const Framework *framework() const { return m_session.workspace().findFramework(m_framework); } ///< Null when there is none.
    FrameworkId id() const { return m_framework; }
    void setFramework(FrameworkId id);
    bool isEditable() const;      ///< Nobody uses it, and the file can be written.
    bool isDecisionEditable() const; ///< What is said about the decision, also while somebody uses it.
    QString whyNotEditable() const; ///< A sentence; empty when it is editable.
    const Item *item() const;     ///< Null when no row is looked at.
    void setItem(std::optional<ItemId> item);

    /// Does something to a draft and writes it. False when it was refused, which the session has then said.
    using Step = std::function<Status(FrameworkDraft &)>;
    bool change(const QString &what, const Step &step, int mergeNumber = Session::NoMerge);
    bool setRow(const Item &item, int mergeNumber = Session::NoMerge);
    bool setHeader(const Framework::Header &header, int mergeNumber = Session::NoMerge);

    void addRow();   ///< Behind the one that is looked at, with all that is below it.
    void addChild(); ///< Below the one that is looked at.
    void duplicateRow();
    void removeRow();
    void moveRow(int by);                ///< Among its siblings.
    void moveOut();                      ///< Behind its parent.
    void moveIn();                       ///< Below the sibling before it.
    bool moveTo(ItemId item, std::optional<ItemId> parent, std::size_t row);
    void renumber();

    bool addFramework(const Framework &framework, const QString &what); ///< And looks at it.
    void makeNew();
    void makeRevision(); ///< A copy that can be changed, with the next number.
    void makeCopy();
    void removeFramework();

signals:
    void frameworkChosen(); ///< Another one is looked at, or none.
    void changed();         ///< The one that is looked at says something else.
    void followed();        ///< Everybody has heard of the change: the row is to be looked at again.
    void itemChosen();
    void listChanged(); ///< There are others, or others are in use.

private:
    void follow(FrameworkId changed);
    void keepItem();
    bool addNew(const std::function<Result<ItemId>(FrameworkDraft &)> &add);
    /// The row, its siblings, and its place among them.
    struct Place
    {
        std::optional<ItemId> parent;
        std::vector<ItemId> siblings;
        std::size_t row = 0;
    };
    Place placeOf(const Item &item) const;

    Session &m_session;
    FrameworkId m_framework;
    std::optional<ItemId> m_item;
    QString m_code;              ///< Of the row; a row that is moved may get another number.
    std::size_t m_row = 0;       ///< In the document.
    bool m_isFollowing = false;  ///< Views whose rows come and go choose others meanwhile, which nobody meant.
};

} // namespace parindex
