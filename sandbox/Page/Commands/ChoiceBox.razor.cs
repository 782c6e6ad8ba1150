using DebateBot.Sandbox.Page.Shown;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DebateBot.Sandbox.Page.Commands;

/// <summary>A field whose bot offers choices while one types.</summary>
public sealed partial class ChoiceBox(PageScript script) : ComponentBase, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);
    private ElementReference box;
    private DotNetObjectReference<ChoiceBox>? self;
    private IReadOnlyList<ShownChoice> choices = [];
    private string typed = "";
    private int asked;
    private int selected;
    private bool hasWalked;
    private bool isOpen;
    private bool isAsking;

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [Parameter]
    public bool IsRequired { get; set; }

    /// <summary>What it begins with.</summary>
    [Parameter]
    public string Start { get; set; } = "";

    [Parameter, EditorRequired]
    public required Func<string, Task<IReadOnlyList<ShownChoice>>> Ask { get; set; }

    [Parameter]
    public EventCallback<string> OnValue { get; set; }

    protected override void OnInitialized() => typed = Start;

    protected override Task OnAfterRenderAsync(bool firstRender) =>
        firstRender ? script.StartAsync("choices", box, self = DotNetObjectReference.Create(this)) : Task.CompletedTask;

    [JSInvokable]
    public async Task OnKeyAsync(string key)
    {
        if (key is "Escape")
            isOpen = false;
        else if (choices.Count > 0 && key is "Enter" or "Tab")
            await ChooseAsync(choices[selected]);
        else if (choices.Count > 0)
            (selected, hasWalked) = ((selected + (key is "ArrowDown" ? 1 : choices.Count - 1)) % choices.Count, true);
        StateHasChanged();
    }

    private Task OpenAsync() => LookAsync(TimeSpan.Zero);

    private async Task TypeAsync(ChangeEventArgs change)
    {
        (typed, hasWalked) = (change.Value as string ?? "", false);
        await OnValue.InvokeAsync(typed);
        await LookAsync(Pause);
    }

    /// <summary>Asks when typing rests; an answer that was overtaken is dropped.</summary>
    private async Task LookAsync(TimeSpan pause)
    {
        var mine = ++asked;
        (isOpen, isAsking) = (true, true);
        await Task.Delay(pause);
        if (mine != asked)
            return;
        var answer = await Ask(typed);
        if (mine != asked)
            return;
        (choices, selected, isAsking) = (answer, Kept(answer), false);
    }

    /// <summary>What somebody has walked to meanwhile stays chosen where it is still offered.</summary>
    private int Kept(IReadOnlyList<ShownChoice> answer) =>
        hasWalked && choices.Count > 0 ? Math.Max(0, answer.ToList().IndexOf(choices[selected])) : 0;

    private async Task ChooseAsync(ShownChoice choice)
    {
        asked++;
        (isOpen, typed) = (false, choice.Name);
        await script.WriteAsync(box, choice.Name);
        await OnValue.InvokeAsync(choice.Value);
    }

    public void Dispose() => self?.Dispose();
}
