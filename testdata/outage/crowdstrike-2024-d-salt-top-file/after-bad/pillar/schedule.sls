schedule:
  edr-agent:
    function: state.apply
    args: [edr.agent]
    when: Friday 6:00am
    maxrunning: 1
    kwargs: {test: false}
