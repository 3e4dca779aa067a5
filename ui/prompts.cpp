// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts.h"

#include "ui/dialogs/pasteconversiondialog.h"
#include "ui/inputblocker.h"

#include <QCoreApplication>
#include <QDebug>
#include <QEventLoop>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QLabel>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>

namespace parindex {

namespace {

constexpr int PatienceMilliseconds = 500;
constexpr int RefreshMilliseconds = 50;
constexpr int ProgressSteps = 1000;

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::Prompts", source);
}

/// A message as plain text, whatever it quotes.
void show(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QString &message)
{
    QMessageBox box(icon, title, message, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

class RealPrompts : public Prompts
{
public:
    void showError(QWidget *parent, const Error &error) override
    {
        qWarning().noquote() << error.message << error.detail;
        show(parent, QMessageBox::Warning, QCoreApplication::applicationName(), error.message);
    }

    void showMessage(QWidget *parent, const QString &title, const QString &message) override
    {
        show(parent, QMessageBox::Information, title, message);
    }

    bool confirm(QWidget *parent, const QString &title, const QString &question, const QString &yes) override
    {
        QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Cancel, parent);
        box.setTextFormat(Qt::PlainText);
        const auto *accepted = box.addButton(yes, QMessageBox::AcceptRole);
        box.exec();
        return box.clickedButton() == accepted;
    }

    QString openFileName(QWidget *parent, const QString &title, const QString &folder, const QString &filter) override
    {
        return QFileDialog::getOpenFileName(parent, title, folder, filter);
    }

    QStringList openFileNames(QWidget *parent, const QString &title, const QString &folder, const QString &filter) override
    {
        return QFileDialog::getOpenFileNames(parent, title, folder, filter);
    }

    QString openFolder(QWidget *parent, const QString &title, const QString &folder) override
    {
        return QFileDialog::getExistingDirectory(parent, title, folder);
    }

    QString saveFileName(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter, const QString &suffix) override
    {
        QFileDialog dialog(parent, title, suggestion, filter);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(suffix);
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    }

    PastedText choosePasted(QWidget *parent, const QString &asItIs, const QString &converted) override
    {
        PasteConversionDialog dialog(asItIs, converted, parent);
        dialog.exec();
        return dialog.choice();
    }

    void runWithProgress(QWidget *parent, const QString &title, const std::function<void(const Progress &)> &work) override
    {
        std::atomic<int> permille = 0;
        std::atomic<bool> stopped = false;
        QProgressDialog dialog(title, text(QT_TRANSLATE_NOOP("parindex::Prompts", "Cancel")), 0, ProgressSteps, parent);
        auto *label = new QLabel(title, &dialog);
        label->setTextFormat(Qt::PlainText); // It may name a file.
        dialog.setLabel(label);
        dialog.setWindowModality(Qt::WindowModal);
        dialog.setMinimumDuration(PatienceMilliseconds);
        QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, [&stopped] { stopped = true; });
        QTimer refresh;
        QObject::connect(&refresh, &QTimer::timeout, &dialog, [&] {
            if (!stopped)
                dialog.setValue(std::min(permille.load(), ProgressSteps - 1));
        });
        refresh.start(RefreshMilliseconds);
        // Also before the dialog comes: a second click must not begin the same work again.
        const InputBlocker blocker(dialog);

        QFutureWatcher<void> watcher;
        QEventLoop loop;
        QObject::connect(&watcher, &QFutureWatcher<void>::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(QtConcurrent::run([&] {
            work([&](qint64 done, qint64 of) {
                permille = of > 0 ? int(done * ProgressSteps / of) : 0;
                return !stopped;
            });
        }));
        loop.exec();
        // Where the program is being ended the loop returns early; the work still uses what is here.
        stopped = stopped || !watcher.isFinished();
        watcher.waitForFinished();
    }
};

std::unique_ptr<Prompts> &current()
{
    static std::unique_ptr<Prompts> prompts;
    return prompts;
}

} // namespace

Prompts &Prompts::instance()
{
    if (!current())
        current() = std::make_unique<RealPrompts>();
    return *current();
}

void Prompts::replace(std::unique_ptr<Prompts> prompts)
{
    current() = std::move(prompts);
}

} // namespace parindex
