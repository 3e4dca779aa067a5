// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace parindex {

/// A table of documents: whole rows are chosen, one column takes the width that the others leave,
/// and an empty table says what to do.
class DocumentTable : public QTableView
{
    Q_OBJECT

public:
    explicit DocumentTable(QWidget *parent = nullptr);

    /// Instead of the plain header of a table; it looks as the other one does.
    void setHeader(QHeaderView *header);
    void setEmptyText(const QString &text); ///< Plain text.
    /// Widths in digits of the font, so that they grow with it.
    void setColumnDigits(std::initializer_list<std::pair<int, int>> digits);
    void setWideColumn(int column, int leastDigits);
    /// The chosen rows of the model, from the top.
    QModelIndexList chosenRows() const;
    QSize sizeHint() const override; ///< A few rows: the rest scrolls where room is scarce.

signals:
    void removeRequested();            ///< Del was pressed outside a cell that is being typed in.
    void filterRequested(int column); ///< Alt+Down was pressed, as in a spreadsheet.

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dressHeader();
    void applyWidths();
    void fitWideColumn();

    QString m_emptyText;
    std::vector<std::pair<int, int>> m_digits;
    int m_wideColumn = -1;
    int m_leastDigits = 0;
};

} // namespace parindex
