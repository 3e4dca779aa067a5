// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/startpage.h"

#include "ui/palettecolors.h"
#include "ui/settings.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

namespace parindex {

namespace {

constexpr int ContentWidth = 900;
constexpr int ButtonHeight = 52;
constexpr int ButtonIcon = 28;
constexpr int LogoSize = 64;
constexpr int RowPadding = 6;
constexpr qreal TitleText = 2.0;

} // namespace

StartPage::StartPage(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_title(wrappedLabel("startTitle", this)), m_promise(wrappedLabel("startPromise", this)),
      m_example(addButton("startExample", ":/icons/charts.svg", &StartPage::exampleWanted)),
      m_new(addButton("startNew", ":/icons/new.svg", &StartPage::newWanted)),
      m_open(addButton("startOpen", ":/icons/open.svg", &StartPage::openWanted)),
      m_restore(addButton("startRestore", ":/icons/backup.svg", &StartPage::restoreWanted)), m_exampleHint(wrappedLabel("startExampleHint", this)),
      m_recentTitle(wrappedLabel("recentTitle", this)), m_recent(new QListWidget(this)), m_remove(new QPushButton(this)),
      m_noRecent(wrappedLabel("noRecent", this))
{
    m_recent->setObjectName(QStringLiteral("recentFiles"));
    m_recent->setAlternatingRowColors(true);
    // The folder gives way, not the date behind it; the whole path stands in the tool tip.
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_remove->setObjectName(QStringLiteral("removeRecent"));
    m_remove->setIcon(QIcon(QStringLiteral(":/icons/remove.svg")));
    m_recentTitle->setBuddy(m_recent);
    m_recentTitle->setWordWrap(false);
    layOut();
    connect(m_recent, &QListWidget::itemActivated, this, &StartPage::openCurrent);
    connect(m_recent, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_remove, &QPushButton::clicked, this, &StartPage::removeCurrent);
    auto *removeKey = new QShortcut(QKeySequence::Delete, m_recent, nullptr, nullptr, Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &StartPage::removeCurrent);
    setFocusProxy(m_example);
    retranslate();
}

QPushButton *StartPage::addButton(const char *name, const char *icon, void (StartPage::*signal)())
{
    auto *button = new QPushButton(QIcon(QLatin1String(icon)), {}, this);
    button->setObjectName(QLatin1String(name));
    button->setMinimumHeight(ButtonHeight);
    button->setIconSize({ButtonIcon, ButtonIcon});
    button->setAutoDefault(true); // Enter presses it.
    connect(button, &QPushButton::clicked, this, signal);
    return button;
}

QLayout *StartPage::layOutHead()
{
    auto *logo = new QLabel(this);
    logo->setPixmap(QIcon(QStringLiteral(":/icons/parindex.svg")).pixmap(LogoSize));
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_title);
    words->addWidget(m_promise);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(logo, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    return head;
}

QLayout *StartPage::layOutWays()
{
    auto *ways = new QVBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(m_example);
    ways->addWidget(m_exampleHint);
    ways->addSpacing(8);
    for (QPushButton *button : {m_new, m_open, m_restore})
        ways->addWidget(button);
    ways->addStretch(1);
    return ways;
}

QLayout *StartPage::layOutRecent()
{
    auto *recent = new QVBoxLayout;
    recent->setSpacing(6);
    recent->addWidget(m_recentTitle);
    recent->addWidget(m_recent, 1);
    recent->addWidget(m_noRecent);
    recent->addWidget(m_remove, 0, Qt::AlignLeft);
    recent->addStretch(0);
    return recent;
}

void StartPage::layOut()
{
    auto *body = new QHBoxLayout;
    body->setSpacing(32);
    body->addLayout(layOutWays(), 1);
    body->addLayout(layOutRecent(), 1);
    auto *content = new QWidget(this);
    content->setMaximumWidth(ContentWidth);
    auto *column = new QVBoxLayout(content);
    column->setSpacing(28);
    column->addLayout(layOutHead());
    column->addLayout(body, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 36, 24, 24);
    layout->addStretch(1);
    layout->addWidget(content, 100);
    layout->addStretch(1);
}

void StartPage::listRecentFiles()
{
    m_recent->clear();
    const QColor muted = PaletteColors::of(palette()).muted;
    for (const Settings::RecentFile &file : m_settings.recentFiles()) {
        const QFileInfo info(file.path);
        const bool there = info.exists();
        const QString opened = tr("opened on %1").arg(QLocale().toString(file.openedAt, QLocale::ShortFormat));
        const QString state = there ? opened : tr("not found any more");
        auto *row = new QListWidgetItem(QStringLiteral("%1\n%2 · %3").arg(info.completeBaseName(), QDir::toNativeSeparators(info.path()), state), m_recent);
        row->setData(Qt::UserRole, file.path);
        row->setSizeHint({1, 2 * m_recent->fontMetrics().lineSpacing() + RowPadding}); // As wide as the list, and no wider.
        row->setToolTip(QDir::toNativeSeparators(file.path).toHtmlEscaped());
        if (!there)
            row->setForeground(muted);
    }
    const bool any = m_recent->count() > 0;
    m_recent->setVisible(any);
    m_remove->setVisible(any);
    m_noRecent->setVisible(!any);
    m_remove->setEnabled(m_recent->currentRow() >= 0);
}

void StartPage::openCurrent()
{
    if (const QListWidgetItem *row = m_recent->currentItem())
        emit fileWanted(row->data(Qt::UserRole).toString());
}

void StartPage::removeCurrent()
{
    const QListWidgetItem *row = m_recent->currentItem();
    if (!row)
        return;
    m_settings.removeRecentFile(row->data(Qt::UserRole).toString());
    listRecentFiles();
    emit recentFilesChanged();
}

void StartPage::showEvent(QShowEvent *event)
{
    listRecentFiles();
    QWidget::showEvent(event);
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::retranslate()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * TitleText);
    large.setBold(true);
    m_title->setFont(large);
    QFont bold = font();
    bold.setBold(true);
    m_recentTitle->setFont(bold);
    m_title->setText(tr("Self-assessment of administrative reform"));
    m_promise->setText(tr("Score, attach evidence, see where points are lost, and print – on this computer alone, without a network. "
                          "Every change is saved at once and can be undone."));
    m_example->setText(tr("Open the e&xample"));
    m_exampleHint->setText(tr("Đắk Nông 2022 and 2023 with the published figures, and a half-finished sheet to try things on."));
    m_new->setText(tr("&New file…"));
    m_open->setText(tr("&Open a file…"));
    m_restore->setText(tr("&Restore a backup…"));
    m_recentTitle->setText(tr("Recent f&iles"));
    m_recent->setAccessibleName(tr("Recent files"));
    m_noRecent->setText(tr("Files that you open will be listed here."));
    m_remove->setText(tr("Re&move from the list"));
    listRecentFiles();
}

} // namespace parindex
