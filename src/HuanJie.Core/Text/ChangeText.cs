using HuanJie.Statistics;

namespace HuanJie.Text;

/// <summary>Words the explanation of a change for people (变化说明).</summary>
public static class ChangeText
{
    /// <param name="explanation">The explanation.</param>
    extension(ChangeExplanation explanation)
    {
        /// <summary>Prints the parts of the change and their sum, one line each: who, how many, and how much.</summary>
        /// <param name="language">The language.</param>
        /// <param name="isShare">Whether the value is a share, printed in percentage points; otherwise it is a mean.</param>
        /// <param name="decimals">The printed decimals, 0 to 28. The parts are exact; printed, they may miss the sum in the last place.</param>
        /// <returns>Lines that end with a line feed.</returns>
        public string Describe(Language language, bool isShare = false, int decimals = 2)
        {
            ArgumentNullException.ThrowIfNull(explanation);
            var words = Wording.In(language).Words;
            var rows = new List<string[]>
            {
                new[] { words["stayed"], People(explanation.StayedPeople), Amount(explanation.Stayed) },
                new[] { words["left"], People(explanation.LeftPeople), Amount(explanation.Left) },
                new[] { words["came"], People(explanation.CamePeople), Amount(explanation.Came) },
            };
            if (explanation.Unmatched != Ratio.Zero)
            {
                rows.Add([words["unmatched"], "", Amount(explanation.Unmatched)]);
            }

            rows.Add([words["sum"], "", $"{Amount(explanation.Change)} ({Level(explanation.Previous)} → {Level(explanation.Current)})"]);
            if (explanation.PreviousUnknown + explanation.CurrentUnknown != 0)
            {
                rows.Add([words["not-counted"], People(explanation.PreviousUnknown), People(explanation.CurrentUnknown)]);
            }

            return TextTable.Align(rows);

            string People(long people) => IndicatorText.Format(words[people == 1 ? "person" : "people"], people);

            string Amount(Ratio part) => isShare ? IndicatorText.Signed(part * 100, decimals) + words["points"] : IndicatorText.Signed(part, decimals);

            string Level(Ratio value) => isShare ? value.ToPercentString(decimals) : value.ToDecimalString(decimals);
        }
    }
}
