using DebateBot.Core.Comments;

namespace DebateBot.Core.Recaps;

/// <summary>A sentence that could be cited.</summary>
/// <param name="Comment">Null: the article.</param>
/// <param name="Text">As it will be shown: white space folded, nothing else touched.</param>
/// <param name="Words">Its length.</param>
/// <param name="Score">The higher the better it stands for what is discussed, about 0 to 2; see <see cref="Salience"/>.</param>
/// <param name="IsDangling">It opens with a word that points back ("That …", "But …"): only where there is no better one.</param>
internal sealed record Candidate(Comment? Comment, string Text, int Words, double Score, bool IsDangling)
{
    /// <summary>Its worth beside others: a dangling sentence comes after all that are not.</summary>
    public double Worth => Score - (IsDangling ? 2 : 0);

    /// <param name="index">Its place in what its author says there: people say early what they have to say.</param>
    public static Candidate Of(Comment? comment, string sentence, int index, Salience salience)
    {
        var words = Core.Text.Words.Count(sentence);
        var score = salience.Of(sentence) + (0.2 / (index + 1)) - CitableSentence.Penalty(sentence, words);
        return new Candidate(comment, sentence, words, score, CitableSentence.IsDangling(sentence));
    }
}
