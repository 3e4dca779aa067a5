// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/frameworkpage.h"

#include "core/base/text.h"
#include "core/domain/counting.h"
#include "core/domain/frameworkremark.h"
#include "core/exchange/frameworkfile.h"
#include "ui/dialogs/importframeworkdialog.h"
#include "ui/frameworklabel.h"
#include "ui/models/frameworktreemodel.h"
#include "ui/palettecolors.h"
#include "ui/prompts.h"
#include "ui/widgets/criterionform.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/frameworkheaderform.h"
#include "ui/widgets/gradingform.h"
#include "ui/widgets/verticalscrollarea.h"
#include "ui/widgets/wrappedlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

namespace parindex {

namespace {

constexpr int RemarkMilliseconds = 250;
constexpr int MostRemarks = 200;

QString frameworkTitle(const Framework::Header &header)
{
    QString text = frameworkLabel(header);
    if (header.revision > 1)
        text += QStringLiteral(" · ") + FrameworkPage::tr("revision %1").arg(header.revision);
    return text;
}

} // namespace

FrameworkPage::FrameworkPage(Session &session, QWidget *parent)
    : QWidget(parent), m_editor(session), m_model(new FrameworkTreeModel(m_editor, this)), m_frameworks(new QComboBox(this)), m_state(new QLabel(this)),
      m_revise(new QPushButton(this)), m_menu(new QToolButton(this)), m_frozen(wrappedLabel("frameworkFrozen", this)), m_tree(new QTreeView(this)),
      m_remarkCount(wrappedLabel("remarkCount", this)), m_remarks(new QListWidget(this)), m_tabs(new QTabWidget(this)),
      m_criterion(new CriterionForm(m_editor)), m_header(new FrameworkHeaderForm(m_editor)), m_grading(new GradingForm(m_editor))
{
    makeMenu();
    layOut();
    connectInputs();
    setFocusProxy(m_tree);
    retranslate();
    m_tree->expandAll();
}

void FrameworkPage::addStep(const char *name, const QKeySequence &shortcut, const std::function<void()> &step)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, step] {
        commit(); // What is typed belongs to the row as it stands now.
        step();
    });
    m_actions[QLatin1String(name)] = action;
}

void FrameworkPage::makeMenu()
{
    addStep("newFramework", {}, [this] { m_editor.makeNew(); });
    addStep("copyFramework", {}, [this] { m_editor.makeCopy(); });
    addStep("reviseFramework", {}, [this] { m_editor.makeRevision(); });
    addStep("importFramework", {}, [this] { importFile(); });
    addStep("importAnnex", {}, [this] { importAnnex(); });
    addStep("exportJson", {}, [this] { exportFile("json"); });
    addStep("exportXlsx", {}, [this] { exportFile("xlsx"); });
    addStep("removeFramework", {}, [this] { removeFramework(); });
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("frameworkMenu"));
    for (const char *name : {"newFramework", "copyFramework", "reviseFramework", "", "importAnnex", "importFramework", "exportXlsx", "exportJson", "", "removeFramework"}) {
        if (*name)
            menu->addAction(m_actions.at(QLatin1String(name)));
        else
            menu->addSeparator();
    }
    m_menu->setObjectName(QStringLiteral("frameworkMenuButton"));
    m_menu->setMenu(menu);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::StrongFocus);
}

QWidget *FrameworkPage::makeRowButtons()
{
    addStep("addRow", QKeySequence(Qt::Key_Insert), [this] { m_editor.addRow(); });
    addStep("addChild", QKeySequence(Qt::ALT | Qt::Key_Insert), [this] { m_editor.addChild(); });
    addStep("duplicateRow", QKeySequence(Qt::CTRL | Qt::Key_D), [this] { m_editor.duplicateRow(); });
    addStep("moveUp", QKeySequence(Qt::ALT | Qt::Key_Up), [this] { m_editor.moveRow(-1); });
    addStep("moveDown", QKeySequence(Qt::ALT | Qt::Key_Down), [this] { m_editor.moveRow(1); });
    addStep("moveOut", QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_editor.moveOut(); });
    addStep("moveIn", QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_editor.moveIn(); });
    addStep("renumberRows", QKeySequence(Qt::CTRL | Qt::Key_R), [this] { m_editor.renumber(); });
    addStep("removeRow", QKeySequence(Qt::Key_Delete), [this] { m_editor.removeRow(); });
    auto *bar = new QWidget(this);
    auto *layout = new FlowLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const char *name : {"addRow", "addChild", "duplicateRow", "moveUp", "moveDown", "moveOut", "moveIn", "renumberRows", "removeRow"}) {
        QAction *action = m_actions.at(QLatin1String(name));
        m_tree->addAction(action);
        m_rowActions.push_back(action);
        auto *button = new QToolButton(bar);
        button->setObjectName(QLatin1String(name) + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    return bar;
}

void FrameworkPage::layOut()
{
    m_frameworks->setObjectName(QStringLiteral("frameworkChooser"));
    m_frameworks->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_frameworks->setMinimumContentsLength(20);
    m_state->setObjectName(QStringLiteral("frameworkState"));
    m_revise->setObjectName(QStringLiteral("reviseButton"));
    m_revise->setAutoDefault(false);
    m_tree->setObjectName(QStringLiteral("frameworkTree"));
    m_tree->setModel(m_model);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setDragEnabled(true);
    m_tree->setAcceptDrops(true);
    m_tree->setDropIndicatorShown(true);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(FrameworkTreeModel::TitleColumn, QHeaderView::Stretch);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    for (const auto &[column, digits] : {std::pair(FrameworkTreeModel::CodeColumn, 14), std::pair(FrameworkTreeModel::MaximumColumn, 11),
                                         std::pair(FrameworkTreeModel::RuleColumn, 16), std::pair(FrameworkTreeModel::LeadColumn, 16)})
        m_tree->setColumnWidth(column, digits * digit);
    m_remarks->setObjectName(QStringLiteral("frameworkRemarks"));
    m_remarks->setWordWrap(true);
    m_remarks->setTextElideMode(Qt::ElideNone);
    m_remarks->setMaximumHeight(fontMetrics().lineSpacing() * 7);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RemarkMilliseconds);

    auto *top = new QHBoxLayout;
    top->addWidget(m_frameworks, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_state, m_revise, m_menu})
        top->addWidget(widget);
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(makeRowButtons());
    leftLayout->addWidget(m_tree, 1);
    leftLayout->addWidget(m_remarkCount);
    leftLayout->addWidget(m_remarks);
    m_tabs->setObjectName(QStringLiteral("frameworkTabs"));
    m_tabs->addTab(new VerticalScrollArea(m_criterion), QString());
    m_tabs->addTab(new VerticalScrollArea(m_header), QString());
    m_tabs->addTab(m_grading, QString());
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("frameworkSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_tabs);
    constexpr int TreeShare = 760;
    constexpr int FormShare = 500;
    splitter->setSizes({TreeShare, FormShare});
    splitter->setStretchFactor(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addLayout(top);
    layout->addWidget(m_frozen);
    layout->addWidget(splitter, 1);
}

void FrameworkPage::connectInputs()
{
    connect(m_revise, &QPushButton::clicked, m_actions.at(QStringLiteral("reviseFramework")), &QAction::trigger);
    connect(m_frameworks, &QComboBox::activated, this, [this] {
        commit();
        m_editor.setFramework(FrameworkId(m_frameworks->currentData().toLongLong()));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_editor.setItem(FrameworkTreeModel::idOf(index));
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_tree->expandAll();
        m_tree->setCurrentIndex(m_model->index(0, 0));
    });
    connect(&m_editor, &FrameworkEditor::itemChosen, this, &FrameworkPage::showItem);
    connect(&m_editor, &FrameworkEditor::followed, this, &FrameworkPage::showItem);
    connect(&m_editor, &FrameworkEditor::frameworkChosen, this, &FrameworkPage::listFrameworks);
    connect(&m_editor, &FrameworkEditor::frameworkChosen, this, &FrameworkPage::showRemarks);
    connect(&m_editor, &FrameworkEditor::changed, this, &FrameworkPage::remarkSoon);
    connect(&m_editor, &FrameworkEditor::listChanged, this, &FrameworkPage::listFrameworks);
    connect(&m_rest, &QTimer::timeout, this, &FrameworkPage::showRemarks);
    connect(m_remarks, &QListWidget::itemClicked, this, &FrameworkPage::goTo);
    connect(m_remarks, &QListWidget::itemActivated, this, &FrameworkPage::goTo);
}

void FrameworkPage::commit()
{
    m_criterion->commit();
    m_header->commit();
}

void FrameworkPage::listFrameworks()
{
    const QSignalBlocker blocker(m_frameworks);
    m_frameworks->clear();
    for (const Framework::Header &header : m_editor.session().workspace().frameworks()) {
        const QString title = frameworkTitle(header);
        m_frameworks->addItem(title, qlonglong(header.id.value()));
        m_frameworks->setItemData(m_frameworks->count() - 1, title.toHtmlEscaped(), Qt::ToolTipRole);
    }
    m_frameworks->setCurrentIndex(m_frameworks->findData(qlonglong(m_editor.id().value())));
    showState();
    remarkSoon();
}

void FrameworkPage::showState()
{
    const bool some = m_editor.framework() != nullptr;
    const bool editable = m_editor.isEditable();
    const bool writable = !m_editor.session().workspace().isReadOnly();
    m_state->setText(!some ? QString() : editable ? tr("Draft: written as you type") : tr("Frozen"));
    m_frozen->setText(some ? m_editor.whyNotEditable() : tr("The file has no criteria yet. Make new ones, or import a file."));
    m_frozen->setVisible(!m_frozen->text().isEmpty());
    m_revise->setVisible(some && writable && !editable);
    for (QAction *action : m_rowActions)
        action->setEnabled(editable);
    for (const char *name : {"newFramework", "importFramework", "importAnnex"})
        m_actions.at(QLatin1String(name))->setEnabled(writable);
    for (const char *name : {"copyFramework", "reviseFramework"})
        m_actions.at(QLatin1String(name))->setEnabled(writable && some);
    for (const char *name : {"exportJson", "exportXlsx"})
        m_actions.at(QLatin1String(name))->setEnabled(some);
    m_actions.at(QStringLiteral("removeFramework"))->setEnabled(editable);
}

void FrameworkPage::showItem()
{
    const Item *item = m_editor.item();
    const QModelIndex index = item ? m_model->indexOf(item->id) : QModelIndex();
    if (!index.isValid() || FrameworkTreeModel::idOf(m_tree->currentIndex()) == item->id)
        return;
    m_tree->setCurrentIndex(index);
    m_tree->expand(index);
    m_tree->scrollTo(index);
}

void FrameworkPage::remarkSoon()
{
    if (!m_rest.isActive())
        m_rest.start();
}

void FrameworkPage::showRemarks()
{
    const auto remarks = m_editor.framework() ? remarksOf(*m_editor.framework()) : std::vector<FrameworkRemark>();
    const int count = static_cast<int>(remarks.size());
    Points total;
    int leaves = 0;
    if (const Framework *framework = m_editor.framework()) {
        leaves = static_cast<int>(framework->leaves().size());
        total = ordinaryMaximum(*framework, framework->topItems());
    }
    const QString sums = tr("%n row(s) are scored", nullptr, leaves) + QStringLiteral(" · ") + tr("maximum %1").arg(total.toExactString());
    m_remarkCount->setText(sums + QStringLiteral(" · ") + (count == 0 ? tr("nothing to look at") : tr("%n thing(s) to look at", nullptr, count)));
    m_remarks->setVisible(count > 0);
    m_remarks->clear();
    for (const FrameworkRemark &remark : remarks) {
        if (m_remarks->count() == MostRemarks)
            break;
        auto *line = new QListWidgetItem(QIcon(QStringLiteral(":/icons/warning.svg")), remark.sentence, m_remarks);
        line->setData(Qt::UserRole, remark.item ? qlonglong(remark.item->value()) : 0);
        line->setData(Qt::UserRole + 1, remark.kind == FrameworkRemark::Kind::Grading ? 2 : 1);
    }
}

void FrameworkPage::goTo(const QListWidgetItem *remark)
{
    const ItemId item(remark->data(Qt::UserRole).toLongLong());
    m_tabs->setCurrentIndex(item.isValid() ? 0 : remark->data(Qt::UserRole + 1).toInt());
    if (item.isValid())
        m_editor.setItem(item);
}

void FrameworkPage::importFile()
{
    const QString folder = QFileInfo(m_editor.session().workspace().path()).path();
    const QString path = Prompts::instance().openFileName(this, tr("Import criteria"), folder, tr("Criteria (*.json *.xlsx)"));
    if (path.isEmpty())
        return;
    Result<Framework> framework = Error{};
    Prompts::instance().runWithProgress(this, tr("Reading “%1”").arg(QFileInfo(path).fileName()), [&](const Prompts::Progress &) { framework = readFrameworkFile(path); });
    if (!framework)
        return Prompts::instance().showError(this, framework.error());
    m_editor.addFramework(*framework, tr("imported criteria"));
}

void FrameworkPage::importAnnex()
{
    ImportFrameworkDialog dialog(this);
    if (const Session &session = m_editor.session(); session.assessment())
        dialog.suggestAudience(session.view().agency.kind);
    if (dialog.exec() == QDialog::Accepted)
        m_editor.addFramework(dialog.framework(), tr("imported criteria"));
}

void FrameworkPage::exportFile(const char *suffix)
{
    const Framework::Header &header = m_editor.framework()->header();
    const QString name = safeFileName(header.decision.isEmpty() ? header.title : header.decision) + u'.' + QLatin1String(suffix);
    const QString folder = QFileInfo(m_editor.session().workspace().path()).path();
    const bool isWorkbook = QLatin1String(suffix) == QLatin1String("xlsx");
    const QString path = Prompts::instance().saveFileName(this, tr("Export the criteria"), QDir(folder).filePath(name),
                                                          isWorkbook ? tr("Workbook (*.xlsx)") : tr("Framework file (*.json)"), QLatin1String(suffix));
    if (path.isEmpty())
        return;
    Status status;
    const Framework framework = *m_editor.framework();
    Prompts::instance().runWithProgress(this, tr("Writing “%1”").arg(QFileInfo(path).fileName()), [&](const Prompts::Progress &) { status = writeFrameworkFile(framework, path); });
    if (!status)
        Prompts::instance().showError(this, status.error());
    else
        emit m_editor.session().fileWritten(path);
}

void FrameworkPage::removeFramework()
{
    const QString question = tr("Remove “%1” from this file? Undo brings it back.").arg(frameworkTitle(m_editor.framework()->header()));
    if (Prompts::instance().confirm(this, tr("Remove criteria"), question, tr("Remove")))
        m_editor.removeFramework();
}

void FrameworkPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_model->index(0, 0));
}

void FrameworkPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FrameworkPage::retranslate()
{
    const auto name = [this](const char *action, const QString &text, const QString &tip) {
        QAction *named = m_actions.at(QLatin1String(action));
        named->setText(text);
        const QString keys = named->shortcut().toString(QKeySequence::NativeText);
        named->setToolTip(keys.isEmpty() ? tip : tip + QStringLiteral(" (%1)").arg(keys));
    };
    name("newFramework", tr("New criteria"), tr("Begin with one empty row"));
    name("copyFramework", tr("Copy of these criteria"), tr("The same rows once more, to be changed"));
    name("reviseFramework", tr("Make a revision"), tr("The same criteria with the next number, to be changed"));
    name("importAnnex", tr("Import the annex of a decision…"), tr("A table of Word or Excel (.docx, .xlsx, .ods, .csv), or one that was copied"));
    name("importFramework", tr("Import a file…"), tr("A framework file (.json) or a workbook (.xlsx) of this program"));
    name("exportXlsx", tr("Export as Excel workbook…"), tr("To read and edit elsewhere, and to import again"));
    name("exportJson", tr("Export as framework file…"), tr("To hand on to another file or office"));
    name("removeFramework", tr("Remove these criteria…"), tr("Only while no assessment uses them"));
    name("addRow", tr("Row"), tr("A new row behind this one"));
    name("addChild", tr("Row below"), tr("A new row that belongs to this one"));
    name("duplicateRow", tr("Duplicate"), tr("This row with all that is below it once more"));
    name("moveUp", tr("↑"), tr("Move up"));
    name("moveDown", tr("↓"), tr("Move down"));
    name("moveOut", tr("←"), tr("Move out of its group"));
    name("moveIn", tr("→"), tr("Move into the group above"));
    name("renumberRows", tr("Renumber from here"), tr("This row and those behind it count on from the one before"));
    name("removeRow", tr("Remove"), tr("This row with all that is below it; Undo brings it back"));
    m_revise->setText(tr("Make a revision"));
    m_menu->setText(tr("Criteria"));
    m_menu->setAccessibleName(tr("What can be done with the criteria"));
    m_frameworks->setAccessibleName(tr("Which criteria are looked at"));
    m_tree->setAccessibleName(tr("Rows of the criteria"));
    m_remarks->setAccessibleName(tr("What to look at"));
    m_tabs->setTabText(0, tr("Row"));
    m_tabs->setTabText(1, tr("Decision"));
    m_tabs->setTabText(2, tr("Grades"));
    m_model->retranslate();
    listFrameworks();
    showRemarks();
}

} // namespace parindex
