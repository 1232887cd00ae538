using System.Globalization;
using System.Text;
using HuanJie.Dates;

namespace HuanJie.Tests.Dates;

public sealed class PartialDateIsoTests
{
    // Every byte in every place of a full ISO date: it is read when the framework reads it too, and then as the same day.
    [Theory]
    [InlineData("1979-05-12")]
    [InlineData("2000-02-29")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void A_full_date_with_one_byte_changed_is_read_exactly_when_it_is_a_day(string date)
    {
        for (var place = 0; place < date.Length; place++)
        {
            for (var value = 0; value < 256; value++)
            {
                var text = Encoding.ASCII.GetBytes(date);
                text[place] = (byte)value;
                var isDay = DateOnly.TryParseExact(Encoding.Latin1.GetString(text), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);

                Assert.Equal(isDay, PartialDate.TryParse(text, out var read));
                Assert.Equal(isDay ? new PartialDate(day.Year, day.Month, day.Day) : default, read);
            }
        }
    }
}
