using HuanJie.Elections;
using HuanJie.Rules;

namespace HuanJie.Text;

/// <summary>Words the contradictions within the figures of a poll (选票账目不符的文字).</summary>
public static class AccountText
{
    /// <param name="breach">The breach.</param>
    extension(AccountBreach breach)
    {
        /// <summary>The figures that do not agree, in one line.</summary>
        public string Describe(Language language)
        {
            ArgumentNullException.ThrowIfNull(breach);
            return VerdictWording.In(language).Sentence(new($"account.{Scoping.Word(breach.Identity)}", breach.Arguments), Turnout.Kind);
        }
    }
}
