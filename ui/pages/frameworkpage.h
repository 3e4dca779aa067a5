// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frameworkeditor.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QAction;
class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QTabWidget;
class QToolButton;
class QTreeView;

namespace parindex {

class CriterionForm;
class FrameworkHeaderForm;
class FrameworkTreeModel;
class GradingForm;

/// Bộ tiêu chí: the frameworks of the file. One that nobody uses yet is worked on here; of one in use a
/// revision is made.
class FrameworkPage : public QWidget
{
    Q_OBJECT

public:
    explicit FrameworkPage(Session &session, QWidget *parent = nullptr);

    void commit(); ///< Writes what is typed and not yet written.
    FrameworkEditor &editor() { return m_editor; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addStep(const char *name, const QKeySequence &shortcut, const std::function<void()> &step);
    void layOut();
    QWidget *makeRowButtons();
    void makeMenu();
    void connectInputs();
    void listFrameworks();
    void showState();
    void showItem();
    void remarkSoon();
    void showRemarks();
    void goTo(const QListWidgetItem *remark);
    void importFile();
    void importAnnex();
    void exportFile(const char *suffix);
    void removeFramework();
    void retranslate();

    FrameworkEditor m_editor;
    FrameworkTreeModel *m_model;
    QComboBox *m_frameworks;
    QLabel *m_state;
    QPushButton *m_revise;
    QToolButton *m_menu;
    QLabel *m_frozen;
    QTreeView *m_tree;
    QLabel *m_remarkCount;
    QListWidget *m_remarks;
    QTabWidget *m_tabs;
    CriterionForm *m_criterion;
    FrameworkHeaderForm *m_header;
    GradingForm *m_grading;
    std::map<QString, QAction *> m_actions; ///< By name.
    std::vector<QAction *> m_rowActions;
    QTimer m_rest; ///< Until the remarks are worked out again.
};

} // namespace parindex
