// A stage for the Jenkinsfile. `holdpoint` must be on the PATH of the agent, and the checkout must fetch the branch that is compared with; the report
// needs the warnings-ng plugin.
stage('Holdpoint') {
  steps {
    sh 'holdpoint check --base "origin/${CHANGE_TARGET:-main}" --report sarif=holdpoint.sarif --report json=holdpoint.json'
  }
  post {
    always {
      recordIssues tool: sarif(pattern: 'holdpoint.sarif')
      archiveArtifacts artifacts: 'holdpoint.json', allowEmptyArchive: true
    }
  }
}
