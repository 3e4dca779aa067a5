// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/documentstates.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace parindex {

class DocumentTable;
class EvidenceFilterModel;
class EvidenceModel;
class FilterHeader;

/// Which documents a table shows: by what is typed, by what is still to be done about them, and
/// column by column from the table's header.
class DocumentFilterBar : public QWidget
{
    Q_OBJECT

public:
    DocumentFilterBar(EvidenceModel &model, EvidenceFilterModel &filter, DocumentTable &table, QWidget *parent = nullptr);

    void focusQuery();
    void clear();
    void openColumnFilter(int column); ///< Nothing happens where a column cannot be filtered.
    QString query() const;

signals:
    void queryChanged(const QString &query); ///< Whoever holds the filter has to set it.

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void listStates();
    void applyState();
    void applyColumn(int column, const std::optional<std::set<QString>> &values);
    void showState();
    void retranslate();

    EvidenceModel &m_model;
    EvidenceFilterModel &m_filter;
    DocumentTable &m_table;
    FilterHeader *m_header;
    QLineEdit *m_query;
    QComboBox *m_state;
    QToolButton *m_clear;
    QLabel *m_count;
    QTimer m_recount; ///< Once after many changes.
};

} // namespace parindex
