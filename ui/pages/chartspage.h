// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartchoice.h"
#include "ui/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTabBar;
class QTableView;

namespace parindex {

class ChartTableModel;
class ChartView;

/// Biểu đồ: one chart at a time with the table behind it; a click on a bar leads to its row. It is
/// drawn only while somebody looks, so that typing a score costs nothing here.
class ChartsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ChartsPage(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *addButton(const char *name, const char *icon, void (ChartsPage::*action)());
    void layOut();
    QWidget *choosers();
    void connectInputs();
    ChartKind kind() const;
    void refreshSoon(); ///< Draws now if somebody looks, else when somebody does.
    void refresh();
    void showChart(const Chart &chart);
    QString whyEmpty() const;
    void fitTable();
    void listChoices();
    void showChoosers();
    void activate(ItemId item);
    void copyPicture();
    void copyTable();
    void exportPicture();
    void retranslate();

    Session &m_session;
    QTabBar *m_tabs;
    QLabel *m_fieldLabel;
    QComboBox *m_field;
    QLabel *m_yearLabel;
    QComboBox *m_year;
    QPushButton *m_copyPicture;
    QPushButton *m_copyTable;
    QPushButton *m_export;
    QLabel *m_empty;
    QSplitter *m_splitter;
    ChartView *m_view;
    ChartTableModel *m_model;
    QTableView *m_table;
    bool m_isStale = true;
};

} // namespace parindex
