using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;

namespace DebateBot.Tests.Support;

internal static class Accessible
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] },
    };

    /// <summary>Nothing of what axe can tell by itself is against WCAG 2, A and AA.</summary>
    public static async Task ShouldBeAccessibleAsync(this IPage page)
    {
        var found = await page.RunAxe(Rules);
        found.Passes.ShouldNotBeEmpty();
        found
            .Violations.SelectMany(rule => rule.Nodes, (rule, node) => $"{rule.Id}: {rule.Help}\n  {node.Html}")
            .ShouldBeEmpty();
    }
}
