// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/frameworkimport.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QMimeData;
class QPushButton;
class QTableWidget;

namespace parindex {

/// The first step of importing an annex: which table, and what its columns hold.
class ImportTablePage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportTablePage(QWidget *parent = nullptr);

    void open(const QString &path);           ///< Reads the tables of a file; says why when it cannot.
    void take(const QMimeData &clipboard);    ///< The same of what was copied or dropped.
    QString fileName() const { return m_fileName; } ///< Without its ending; empty when it was pasted.

    /// The table and its columns as chosen; null while there is none.
    const Table *table() const;
    const ColumnMapping &mapping() const { return m_mapping; }

signals:
    void changed(); ///< Another table, or other columns.

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void browse();
    void paste();
    void use(Result<TableFile> file, const QString &name);
    void listTables();
    void chooseTable(int row);
    void showTable();
    QComboBox *columnChoice(int column);
    void chooseColumn(int column, AnnexColumn holds);
    void say(const QString &text, bool isBad);
    void retranslate();

    QPushButton *m_browse;
    QPushButton *m_paste;
    QLabel *m_said;
    QLabel *m_tablesLabel;
    QListWidget *m_tables;
    QLabel *m_columnsLabel;
    QTableWidget *m_preview;
    TableFile m_file;
    QString m_fileName;
    std::vector<FoundTable> m_choices;
    ColumnMapping m_mapping;
    std::size_t m_table = 0;
};

} // namespace parindex
