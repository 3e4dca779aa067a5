// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLayout;
class QListWidget;
class QPushButton;

namespace parindex {

class Settings;

/// What is shown before a file is open: what the program is for, and the ways to begin.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(Settings &settings, QWidget *parent = nullptr);

    void listRecentFiles(); ///< After the list was changed.

signals:
    void exampleWanted();
    void newWanted();
    void openWanted();
    void restoreWanted();
    void fileWanted(const QString &path);
    void recentFilesChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *addButton(const char *name, const char *icon, void (StartPage::*signal)());
    void layOut();
    QLayout *layOutHead();
    QLayout *layOutWays();
    QLayout *layOutRecent();
    void openCurrent();
    void removeCurrent();
    void retranslate();

    Settings &m_settings;
    QLabel *m_title;
    QLabel *m_promise;
    QPushButton *m_example;
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_restore;
    QLabel *m_exampleHint;
    QLabel *m_recentTitle;
    QListWidget *m_recent;
    QPushButton *m_remove;
    QLabel *m_noRecent;
};

} // namespace parindex
