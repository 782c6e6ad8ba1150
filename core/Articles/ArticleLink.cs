namespace DebateBot.Core.Articles;

/// <summary>An article's address as a person gives it.</summary>
public static class ArticleLink
{
    /// <summary>Chat takes 2,048 letters.</summary>
    internal const int Longest = 2000;

    /// <summary>The whole address; one without "https://" gets it.</summary>
    /// <exception cref="UserError">It is no web address.</exception>
    public static string Parse(string typed)
    {
        var whole = typed.Contains("://", StringComparison.Ordinal) ? typed : $"https://{typed}";
        if (
            whole.Length <= Longest
            && Uri.TryCreate(whole, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
            && address.Host.Contains('.', StringComparison.Ordinal)
            && address.UserInfo.Length == 0
        )
            return address.AbsoluteUri;
        throw new UserError(
            "That is not a web link. Copy it from the browser's address line (https://…), or leave the field empty."
        );
    }
}
