using System.Reflection;
using System.Text;

namespace DebateBot.Sandbox.Page;

/// <summary>
/// The page's style and script, each one file put together from the small ones beside the components. They are embedded, because a
/// static file has one address when the sandbox runs alone and another inside the bot.
/// </summary>
internal static class PageFiles
{
    public static void MapPageFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet("/sandbox/page.css", () => Results.Text(Join(".css"), "text/css", Encoding.UTF8));
        app.MapGet("/sandbox/page.js", () => Results.Text(Join(".js"), "text/javascript", Encoding.UTF8));
    }

    private static string Join(string ending)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var text = new StringBuilder();
        var names = assembly
            .GetManifestResourceNames()
            .Where(name => name.EndsWith(ending, StringComparison.Ordinal))
            .OrderBy(name => name.Contains('/', StringComparison.Ordinal)) // what all share comes first
            .ThenBy(name => name, StringComparer.Ordinal);
        foreach (var name in names)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            text.Append(reader.ReadToEnd()).Append('\n');
        }
        return text.ToString();
    }
}
