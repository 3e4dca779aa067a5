// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/itemfiltermodel.h"
#include "ui/session.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace parindex {

/// What the tree shows: a box to type in, chips to press, and the lead agency.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(Session &session, ItemFilterModel &filter, QWidget *parent = nullptr);

    void focusQuery(); ///< For Ctrl+F.
    void clear();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr int ShortestQuery = 22; ///< Digits that can be seen at least beside the chips.

    QToolButton *addChip(const char *name, ItemFilterModel::Chip chip);
    void applyChips();
    void listAgencies();
    void retranslate();

    Session &m_session;
    ItemFilterModel &m_filter;
    QBoxLayout *m_layout = nullptr;
    QLineEdit *m_query;
    QToolButton *m_unscored;
    QToolButton *m_lacksEvidence;
    QToolButton *m_lost;
    QToolButton *m_aboveRule;
    QToolButton *m_findings;
    QComboBox *m_agency;
};

} // namespace parindex
