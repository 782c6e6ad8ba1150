using Microsoft.Extensions.Options;

namespace DebateBot.Fetching;

/// <summary>A host written as an address would never be met by a link, in silence.</summary>
public sealed class ArticlesSettingsCheck : IValidateOptions<ArticlesSettings>
{
    public ValidateOptionsResult Validate(string? name, ArticlesSettings options)
    {
        var wrong = options.Hosts.Where(host => !IsHost(host)).Select(Sentence).ToList();
        return wrong is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static bool IsHost(string text) => IsIn("http", text) || IsIn("https", text);

    // As a link would name it: without its scheme's own port.
    private static bool IsIn(string scheme, string text) =>
        Uri.TryCreate($"{scheme}://{text}", UriKind.Absolute, out var link)
        && link.Authority.Equals(text, StringComparison.OrdinalIgnoreCase);

    private static string Sentence(string host) =>
        $"Articles:AllowHosts holds \"{host}\". Write a host as it stands in the link, with its port where it has one: intranet.example or localhost:8080.";
}
