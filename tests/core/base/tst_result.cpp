// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <QTest>

#include <memory>

using namespace parindex;

class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void holdsAValue()
    {
        Result<QString> result(QStringLiteral("chín"));
        QVERIFY(result.ok());
        QVERIFY(static_cast<bool>(result));
        QCOMPARE(*result, QStringLiteral("chín"));
        QCOMPARE(result->size(), 4);
        result->append(u'!');
        QCOMPARE(std::as_const(result).value(), QStringLiteral("chín!"));
        QCOMPARE((*std::as_const(result)), QStringLiteral("chín!"));
        QCOMPARE(std::as_const(result)->back(), u'!');
    }

    void holdsAReason()
    {
        const Result<int> result(Error{ErrorCode::Damaged, QStringLiteral("Hỏng."), QStringLiteral("page 7")});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Damaged);
        QCOMPARE(result.error().message, QStringLiteral("Hỏng."));
        QCOMPARE(result.error().detail, QStringLiteral("page 7"));
    }

    void givesAwayWhatCannotBeCopied()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
        const std::unique_ptr<int> taken = std::move(*std::move(result));
        QCOMPARE(*taken, 7);
    }

    void statusIsFineUntilToldOtherwise()
    {
        const Status fine;
        QVERIFY(fine.ok());
        const Status failed(Error{ErrorCode::Locked, QStringLiteral("Đang mở."), {}});
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Locked);
        QCOMPARE(failed.error().message, QStringLiteral("Đang mở."));
    }
};

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
